package babillard.page;

import babillard.page.Chronicle.Held;
import babillard.page.Chronicle.Withdrawn;
import babillard.page.Listings.Sheaf;
import babillard.site.Artifact;
import babillard.site.Kind;
import babillard.site.SitePath;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Which pages exist. Each is made when it is written, so that a site is never held as text. */
public final class Pages {
    static final SitePath HOME = SitePath.page("");
    static final SitePath OFFERS = SitePath.page("offres");
    static final SitePath RECENT = SitePath.page("offres/recentes");
    static final SitePath SOON = SitePath.page("cloture-proche");
    static final SitePath BY_EMPLOYER = SitePath.page("offres/par-employeur");
    static final SitePath MINE = SitePath.page("mes-offres");
    static final SitePath STATISTICS = SitePath.page("statistiques");
    static final SitePath EMPLOYERS = SitePath.page("employeurs");
    static final SitePath CORPS = SitePath.page("corps");
    static final SitePath PLACES = SitePath.page("lieux");
    static final SitePath ARCHIVES = SitePath.page("archives");
    static final SitePath SEARCH = SitePath.page("recherche");
    static final SitePath FEEDS = SitePath.page("flux");
    static final SitePath UNSEEN = SitePath.page("hors-ligne");
    static final SitePath STYLE = SitePath.page("style");
    static final SitePath MISSING = new SitePath("404.html");

    private final PageInput input;
    private final List<Artifact> artifacts = new ArrayList<>();

    private Pages(PageInput input) {
        this.input = input;
    }

    /** Those of one language: what has an address of its own is made in each, an offer in that of the notices alone. */
    public static List<Artifact> of(PageInput input) {
        Pages pages = new Pages(input);
        pages.addHome();
        if (input.isOfNotices()) {
            pages.addOffers();
            pages.addAbsent();
            pages.add(MISSING, () -> MissingView.of(input));
        } else {
            pages.artifacts.add(Labels.of(input));
        }
        pages.addListings();
        pages.addIndexes();
        pages.addTexts();
        pages.addOpenList();
        return List.copyOf(pages.artifacts);
    }

    /** The page on which the looks are worked on; it is for the preview alone, and no page leads to it. */
    public static Artifact style(PageInput input) {
        return page(input, STYLE, () -> StyleView.of(input));
    }

    /** Which pages have something to say, and the same to every reader; others are no matter for search engines. */
    public static Predicate<SitePath> forEveryone(PageInput input) {
        List<String> others = Stream.concat(
                        Stream.of(MINE, UNSEEN), Listings.deserted(input).map(Sheaf::path))
                .map(page -> "/" + page)
                .toList();
        return page -> others.stream().noneMatch(("/" + page)::endsWith);
    }

    private void addHome() {
        add(HOME, () -> HomeView.of(input));
    }

    private void addOffers() {
        PageInput apart = input.apart();
        Stream.of(input.catalogue().open(), input.catalogue().closed())
                .flatMap(List::stream)
                .forEach(offer -> artifacts.add(new Artifact(
                        SitePath.offer(offer.id()),
                        Kind.PAGE,
                        () -> new OfferPage(apart, offer, Circumstances.of(input, offer)))));
    }

    private void addAbsent() {
        for (Withdrawn offer : input.chronicle().withdrawn()) {
            add(SitePath.offer(offer.id()), () -> AbsentView.of(input, offer));
        }
        for (Held offer : input.chronicle().held()) {
            add(SitePath.offer(offer.id()), () -> AbsentView.of(input, offer));
        }
    }

    private void addListings() {
        Listings listings = new Listings(input);
        addPaged(listings.byDeadline());
        addPaged(listings.newest());
        addPaged(listings.closingSoon());
        addPaged(listings.byEmployer(input.facets().employers()));
        input.facets().employers().forEach(listing -> addPaged(listings.employer(listing)));
        input.facets().corps().forEach(listing -> addPaged(listings.corps(listing)));
        input.facets().places().forEach(listing -> addPaged(listings.place(listing)));
        Listings.deserted(input).forEach(this::addPaged);
        input.facets().archive().forEach((month, closed) -> addPaged(listings.month(month, closed)));
    }

    private void addIndexes() {
        Indexes indexes = new Indexes(input);
        add(EMPLOYERS, () -> indexes.employers(input.facets().employers()));
        add(CORPS, () -> indexes.corps(input.facets().corps()));
        add(PLACES, () -> indexes.places(input.facets().places()));
        add(ARCHIVES, () -> indexes.archives(input.facets().archive()));
    }

    private void addTexts() {
        add(SEARCH, () -> SearchView.of(input));
        add(FEEDS, () -> FeedsView.of(input));
        add(STATISTICS, () -> StatisticsView.of(input));
        add(MINE, () -> MineView.of(input));
        add(UNSEEN, () -> UnseenView.of(input));
        input.texts(input.language())
                .forEach(page -> add(SitePath.page(page.slug().value()), () -> EditorialView.of(input, page)));
    }

    private void addOpenList() {
        OpenList list = new OpenList(input);
        artifacts.add(list.artifact());
        if (input.isOfNotices()) {
            artifacts.add(Keeper.of(input, list));
        }
    }

    private void addPaged(Sheaf sheaf) {
        for (int number = 1; number <= sheaf.paging().count(); number++) {
            int page = number;
            add(sheaf.path().numbered(page), () -> sheaf.page(input, page));
        }
    }

    private void add(SitePath page, Supplier<View> view) {
        artifacts.add(page(input, input.language().path(page), view));
    }

    private static Artifact page(PageInput input, SitePath path, Supplier<View> view) {
        return new Artifact(path, Kind.PAGE, () -> new Page(input, view.get()));
    }
}
