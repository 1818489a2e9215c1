package babillard.page;

import babillard.catalogue.Listing;
import babillard.offer.Offer;
import babillard.page.Frame.Head;
import babillard.page.IndexView.Entry;
import babillard.site.SitePath;
import babillard.text.Slug;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** The first page: how many offers are open, which close soon, which are new, and the ways in. */
record HomeView(
        Frame frame,
        String heading,
        String lastDays,
        String description,
        Day asOf,
        List<Card> soon,
        List<Card> newest,
        List<Shelf> shelves,
        String offers,
        String corps,
        String recent,
        Feed feed,
        String feeds,
        Sources sources,
        String mine)
        implements View {
    private static final int SHOWN = 5;
    private static final int ENTRIES = 8;

    /** The largest listings of one kind, and where all of them are. */
    record Shelf(String heading, List<Entry> entries, Link all) {}

    static HomeView of(PageInput input) {
        String title = input.masthead().title();
        String description = input.masthead().description().isEmpty()
                ? input.say("home.description")
                : input.masthead().description();
        Feed feed = Feed.ofSite(input);
        List<Offer> open = input.catalogue().open();
        return new HomeView(
                Frame.of(
                        input,
                        new Head(Pages.HOME, title, description)
                                .with(List.of(feed))
                                .telling(input.data().ofPortal())
                                .running(Script.DEADLINES, Script.COUNTS, Script.NEWS)),
                input.words().count("home.open", open.size()),
                LastDays.of(open),
                description,
                input.day(input.catalogue().day()),
                Card.all(input, first(SHOWN, open)),
                open.size() <= SHOWN
                        ? List.of()
                        : Card.all(input, first(SHOWN, input.facets().newest())),
                List.of(
                        shelf(input, "employers", input.facets().employers(), SitePath::employer, Pages.EMPLOYERS),
                        shelf(input, "corps", input.facets().corps(), SitePath::corps, Pages.CORPS),
                        shelf(input, "places", input.facets().places(), SitePath::place, Pages.PLACES)),
                input.link(Pages.OFFERS),
                input.link(Pages.CORPS),
                input.link(Pages.RECENT),
                feed,
                input.link(Pages.FEEDS),
                Sources.of(input),
                input.link(Pages.MINE));
    }

    private static <T> Shelf shelf(
            PageInput input, String kind, List<Listing<T>> listings, Function<Slug, SitePath> path, SitePath all) {
        List<Entry> entries = listings.stream()
                .filter(listing -> !listing.open().isEmpty())
                .sorted(Comparator.comparingInt(
                        (Listing<T> listing) -> -listing.open().size()))
                .limit(ENTRIES)
                .map(listing -> Indexes.entry(input, listing, path.apply(listing.slug())))
                .toList();
        return new Shelf(
                input.say("home." + kind), entries, new Link(input.say("home." + kind + ".all"), input.link(all)));
    }

    private static <T> List<T> first(int count, List<T> list) {
        return list.subList(0, Math.min(count, list.size()));
    }

    @Override
    public String template() {
        return "home.ftlh";
    }
}
