package babillard.page;

import babillard.catalogue.Listing;
import babillard.offer.Corps;
import babillard.offer.Employer;
import babillard.offer.Offer;
import babillard.offer.Place;
import babillard.page.Frame.Head;
import babillard.page.IndexView.Entry;
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

/** The pages that lead to the listings. */
final class Indexes {
    private final PageInput input;

    Indexes(PageInput input) {
        this.input = input;
    }

    IndexView employers(List<Listing<Employer>> employers) {
        List<Group> groups = Arrays.stream(Employer.Kind.values())
                .map(kind -> new Group(
                        input.say("employers." + kind.id()),
                        entries(
                                employers.stream()
                                        .filter(listing -> listing.subject().kind() == kind)
                                        .toList(),
                                SitePath::employer)))
                .toList();
        return index(Pages.EMPLOYERS, "employers", groups);
    }

    IndexView corps(List<Listing<Corps>> corps) {
        List<Group> groups = new ArrayList<>();
        for (Corps.Category category : Corps.Category.values()) {
            groups.add(new Group(
                    input.say("category", category.name()),
                    entries(ofCategory(corps, Optional.of(category)), SitePath::corps)));
        }
        groups.add(
                new Group(input.say("category.none"), entries(ofCategory(corps, Optional.empty()), SitePath::corps)));
        return index(Pages.CORPS, "corps.index", groups);
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
        groups.add(new Group(input.say("province.none"), entries(others, SitePath::place)));
        return index(Pages.PLACES, "places", groups);
    }

    IndexView archives(SortedMap<YearMonth, List<Offer>> archive) {
        Map<Integer, List<Entry>> byYear = new TreeMap<>(Comparator.<Integer>reverseOrder());
        archive.forEach((month, closed) -> byYear.computeIfAbsent(month.getYear(), year -> new ArrayList<>())
                .add(new Entry(
                        input.words().dates().month(month),
                        false,
                        input.link(SitePath.archive(month)),
                        closed.size(),
                        input.words().count("offers.count", closed.size()),
                        Optional.empty())));
        List<Group> groups = byYear.entrySet().stream()
                .map(year -> new Group(year.getKey().toString(), year.getValue()))
                .toList();
        return index(Pages.ARCHIVES, "archives", groups);
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

    private IndexView index(SitePath path, String name, List<Group> groups) {
        String heading = input.say(name + ".heading");
        String lead = input.say(name + ".lead");
        List<Group> filled =
                groups.stream().filter(group -> !group.entries().isEmpty()).toList();
        Head head = new Head(path, heading, lead);
        Frame frame = Frame.of(input, path.equals(Pages.ARCHIVES) ? head : head.running(Script.COUNTS));
        return new IndexView(frame, heading, lead, filled, input.say(name + ".empty"));
    }
}
