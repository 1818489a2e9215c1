package babillard.page;

import babillard.catalogue.Listing;
import babillard.offer.Corps;
import babillard.offer.Employer;
import babillard.offer.Offer;
import babillard.offer.Place;
import babillard.page.Frame.Head;
import babillard.page.IndexView.Entry;
import babillard.page.IndexView.Fold;
import babillard.page.IndexView.Group;
import babillard.site.SitePath;
import babillard.text.Slug;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** The pages that lead to the listings. */
final class Indexes {
    /** More entries than that are too many to look through with a thumb. */
    static final int MANY = 40;

    private final PageInput input;

    Indexes(PageInput input) {
        this.input = input;
    }

    IndexView employers(List<Listing<Employer>> employers) {
        List<Group> groups = Arrays.stream(Employer.Kind.values())
                .map(kind -> new Group(
                        input.say("employers." + kind.id()),
                        false,
                        entries(
                                employers.stream()
                                        .filter(listing -> listing.subject().kind() == kind)
                                        .toList(),
                                SitePath::employer)))
                .toList();
        return facets(Pages.EMPLOYERS, "employers", groups);
    }

    IndexView corps(List<Listing<Corps>> corps) {
        List<Group> groups = new ArrayList<>();
        for (Corps.Category category : Corps.Category.values()) {
            groups.add(new Group(
                    input.say("category", category.name()),
                    false,
                    entries(ofCategory(corps, Optional.of(category)), SitePath::corps)));
        }
        groups.add(new Group(
                input.say("category.none"), false, entries(ofCategory(corps, Optional.empty()), SitePath::corps)));
        return facets(Pages.CORPS, "corps.index", groups);
    }

    IndexView places(List<Listing<Place>> places) {
        Map<String, List<Listing<Place>>> byProvince = new TreeMap<>();
        List<Listing<Place>> others = new ArrayList<>();
        for (Listing<Place> listing : places) {
            listing.subject()
                    .province()
                    .map(name -> byProvince.computeIfAbsent(name, province -> new ArrayList<>()))
                    .orElse(others)
                    .add(listing);
        }
        List<Group> groups = new ArrayList<>();
        byProvince.forEach(
                (province, listed) -> groups.add(new Group(province, true, entries(listed, SitePath::place))));
        groups.add(new Group(input.say("province.none"), false, entries(others, SitePath::place)));
        return facets(Pages.PLACES, "places", groups);
    }

    IndexView archives(SortedMap<YearMonth, List<Offer>> archive) {
        SortedMap<Integer, List<Entry>> byYear = new TreeMap<>(Comparator.<Integer>reverseOrder());
        archive.forEach((month, closed) -> byYear.computeIfAbsent(month.getYear(), year -> new ArrayList<>())
                .add(new Entry(
                        input.words().dates().month(month),
                        false,
                        input.link(SitePath.archive(month)),
                        closed.size(),
                        input.words().count("offers.count", closed.size()),
                        Optional.empty())));
        boolean isLong = archive.size() > MANY;
        List<Group> groups = byYear.entrySet().stream()
                .map(year -> {
                    Group group = new Group(year.getKey().toString(), false, year.getValue());
                    return isLong && year.getKey() < byYear.firstKey() ? foldedYear(group) : group;
                })
                .toList();
        return index(Pages.ARCHIVES, "archives", Optional.empty(), groups);
    }

    private Group foldedYear(Group year) {
        int closed = year.entries().stream().mapToInt(Entry::open).sum();
        Fold fold = new Fold(input.words().count("closed", closed), year.entries());
        return new Group(year.heading(), year.named(), List.of(), Optional.of(fold));
    }

    static Entry entry(PageInput input, Listing<?> listing, SitePath path) {
        int open = listing.open().size();
        return new Entry(
                listing.name(),
                true,
                input.link(path),
                open,
                input.words().count("offers.count", open),
                Optional.of(LastDays.of(listing.open())));
    }

    private static List<Listing<Corps>> ofCategory(List<Listing<Corps>> corps, Optional<Corps.Category> category) {
        return corps.stream()
                .filter(listing -> listing.subject().category().equals(category))
                .toList();
    }

    private <T> List<Entry> entries(List<Listing<T>> listings, Function<Slug, SitePath> path) {
        return listings.stream()
                .map(listing -> entry(input, listing, path.apply(listing.slug())))
                .toList();
    }

    /** The listings of one kind; where there are many, those without an open offer are out of sight. */
    private IndexView facets(SitePath path, String name, List<Group> groups) {
        boolean isLong =
                groups.stream().mapToInt(group -> group.entries().size()).sum() > MANY;
        return index(
                path,
                name,
                Optional.of(input.say(name + ".narrow")).filter(label -> isLong),
                isLong ? groups.stream().map(this::folded).toList() : groups);
    }

    private Group folded(Group group) {
        List<Entry> without = with(group, entry -> entry.open() == 0);
        Fold fold = new Fold(input.words().count("index.without", without.size()), without);
        return new Group(
                group.heading(),
                group.named(),
                with(group, entry -> entry.open() > 0),
                Optional.of(fold).filter(some -> !without.isEmpty()));
    }

    private static List<Entry> with(Group group, Predicate<Entry> wanted) {
        return group.entries().stream().filter(wanted).toList();
    }

    private IndexView index(SitePath path, String name, Optional<String> narrowed, List<Group> groups) {
        String heading = input.say(name + ".heading");
        String lead = input.say(name + ".lead");
        Head head = new Head(path, heading, lead);
        if (!path.equals(Pages.ARCHIVES)) {
            head = narrowed.isPresent() ? head.running(Script.COUNTS, Script.NARROW) : head.running(Script.COUNTS);
        }
        return new IndexView(
                Frame.of(input, head),
                heading,
                lead,
                narrowed,
                groups.stream().filter(Group::isFilled).toList(),
                input.say(name + ".empty"));
    }
}
