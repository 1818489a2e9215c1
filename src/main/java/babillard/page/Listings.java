package babillard.page;

import babillard.catalogue.Deserted;
import babillard.catalogue.Listing;
import babillard.offer.Corps;
import babillard.offer.Employer;
import babillard.offer.Offer;
import babillard.offer.Place;
import babillard.page.Frame.Head;
import babillard.page.Frame.Tab;
import babillard.site.SitePath;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The lists of offers that have pages of their own. */
final class Listings {
    private static final int PAGE = 50;

    private final PageInput input;

    Listings(PageInput input) {
        this.input = input;
    }

    /** A list of offers with what its pages say of it. */
    record Sheaf(
            SitePath path,
            String heading,
            String description,
            String counted,
            Paging<Offer> paging,
            String empty,
            Optional<String> lastDays,
            List<Tab> orders,
            List<Link> trail,
            Optional<Feed> feed,
            List<Link> more,
            boolean deserted) {

        Sheaf followedBy(Feed own) {
            Optional<Feed> followed = Optional.of(own);
            return new Sheaf(
                    path, heading, description, counted, paging, empty, lastDays, orders, trail, followed, more, false);
        }

        /** A list that stays for those who follow it, and to which nothing leads any more. */
        Sheaf deserted(String why, Link elsewhere) {
            List<Link> links = List.of(elsewhere);
            return new Sheaf(
                    path, heading, description, counted, paging, why, lastDays, orders, trail, feed, links, true);
        }

        ListingView page(PageInput input, int number) {
            String title = number == 1 ? heading : input.say("listing.page", heading, number, paging.count());
            Head head = new Head(path.numbered(number), title, description)
                    .under(trail.toArray(Link[]::new))
                    .hidden(deserted)
                    .with(feed.stream().toList());
            boolean open = counted.equals("open");
            boolean first = path.equals(Pages.OFFERS) && number == 1;
            boolean followed = open && orders.isEmpty() && !deserted;
            return new ListingView(
                    Frame.of(input, head.running(scripts(open, first, first || followed))),
                    heading,
                    followed,
                    input.words().count(counted, paging.items().size()),
                    lastDays,
                    first ? Optional.of(input.day(input.catalogue().day())) : Optional.empty(),
                    orders,
                    first ? Optional.of(OpenList.link(input)) : Optional.empty(),
                    first
                            ? Optional.of(Keep.choice(input))
                            : Optional.of(Keep.listing(input, path)).filter(listing -> followed),
                    Card.all(input, paging.page(number)),
                    empty,
                    Pager.of(input, path, paging, number),
                    feed,
                    more);
        }
    }

    private static Script[] scripts(boolean open, boolean filtered, boolean followed) {
        return Stream.of(
                        Optional.of(Script.DEADLINES).filter(script -> open),
                        Optional.of(Script.COUNTS).filter(script -> open),
                        Optional.of(Script.FILTER).filter(script -> filtered),
                        Optional.of(Script.KEEP).filter(script -> followed))
                .flatMap(Optional::stream)
                .toArray(Script[]::new);
    }

    /** Those in which nothing stands any more. */
    static Stream<Sheaf> deserted(PageInput input) {
        Listings listings = new Listings(input);
        Deserted deserted = input.chronicle().deserted();
        Link open = new Link(input.say("listing.open"), input.link(Pages.OFFERS));
        return Stream.of(
                        deserted.employers().stream().map(listings::employer),
                        deserted.corps().stream().map(listings::corps),
                        deserted.places().stream().map(listings::place))
                .flatMap(sheaves -> sheaves)
                .map(sheaf -> sheaf.deserted(input.say("listing.deserted"), open));
    }

    Sheaf byDeadline() {
        return open(Pages.OFFERS, "offers", input.catalogue().open());
    }

    Sheaf newest() {
        return open(Pages.RECENT, "recent", input.facets().newest());
    }

    Sheaf closingSoon() {
        Sheaf sheaf = open(Pages.SOON, "soon", input.catalogue().closingSoon());
        return sheaf.followedBy(Feed.beside(input, sheaf.heading(), Pages.SOON));
    }

    /** Those of each employer together; those that name none come last. */
    Sheaf byEmployer(List<Listing<Employer>> employers) {
        List<Offer> offers = new ArrayList<>();
        employers.forEach(employer -> offers.addAll(employer.open()));
        input.catalogue().open().stream()
                .filter(offer -> offer.assignment().employer().isEmpty())
                .forEach(offers::add);
        return open(Pages.BY_EMPLOYER, "by.employer", offers);
    }

    Sheaf employer(Listing<Employer> listing) {
        Employer employer = listing.subject();
        List<Link> more = new ArrayList<>();
        employer.website()
                .filter(ContactLink::isWebAddress)
                .ifPresent(address -> more.add(new Link(input.say("listing.website"), address)));
        return facet(
                SitePath.employer(listing.slug()),
                listing,
                "employer",
                new Link(input.say("nav.employers"), input.link(Pages.EMPLOYERS)),
                Feed.of(input, employer),
                more);
    }

    Sheaf corps(Listing<Corps> listing) {
        return facet(
                SitePath.corps(listing.slug()),
                listing,
                "corps",
                new Link(input.say("nav.corps"), input.link(Pages.CORPS)),
                Feed.of(input, listing.subject()),
                List.of());
    }

    Sheaf place(Listing<Place> listing) {
        return facet(
                SitePath.place(listing.slug()),
                listing,
                "place",
                new Link(input.say("nav.places"), input.link(Pages.PLACES)),
                Feed.of(input, listing.subject()),
                List.of());
    }

    Sheaf month(YearMonth month, List<Offer> closed) {
        String name = input.words().dates().month(month);
        return new Sheaf(
                SitePath.archive(month),
                input.say("archive.heading", name),
                input.say("archive.description", name),
                "closed",
                new Paging<>(closed, PAGE),
                "",
                Optional.empty(),
                List.of(),
                List.of(new Link(input.say("nav.archives"), input.link(Pages.ARCHIVES))),
                Optional.empty(),
                List.of(new Link(input.say("listing.open"), input.link(Pages.OFFERS))),
                false);
    }

    private Sheaf open(SitePath path, String name, List<Offer> offers) {
        return new Sheaf(
                path,
                input.say(name + ".heading"),
                input.say(name + ".description"),
                "open",
                new Paging<>(offers, PAGE),
                input.say(name + ".empty"),
                Optional.of(LastDays.of(offers)),
                List.of(
                        Tab.of(input.say("order.deadline"), input.link(Pages.OFFERS), path.equals(Pages.OFFERS)),
                        Tab.of(input.say("order.newest"), input.link(Pages.RECENT), path.equals(Pages.RECENT)),
                        Tab.of(input.say("order.soon"), input.link(Pages.SOON), path.equals(Pages.SOON)),
                        Tab.of(
                                input.say("order.employer"),
                                input.link(Pages.BY_EMPLOYER),
                                path.equals(Pages.BY_EMPLOYER))),
                List.of(),
                Optional.of(Feed.ofSite(input)),
                List.of(new Link(input.say("listing.archives"), input.link(Pages.ARCHIVES))),
                false);
    }

    private Sheaf facet(SitePath path, Listing<?> listing, String kind, Link parent, Feed feed, List<Link> links) {
        List<Link> more = new ArrayList<>(links);
        if (!listing.closed().isEmpty()) {
            String closed =
                    input.words().count("listing.closed", listing.closed().size());
            more.add(new Link(closed, input.link(Pages.ARCHIVES)));
        }
        return new Sheaf(
                path,
                listing.name(),
                input.say(kind + ".description", listing.name()),
                "open",
                new Paging<>(listing.open(), PAGE),
                input.say(kind + ".empty"),
                Optional.of(LastDays.of(listing.open())),
                List.of(),
                List.of(parent),
                Optional.of(feed),
                more,
                false);
    }
}
