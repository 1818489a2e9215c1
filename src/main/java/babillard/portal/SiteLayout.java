package babillard.portal;

import babillard.catalogue.Catalogue;
import babillard.feed.Api;
import babillard.feed.FeedInput;
import babillard.feed.Feeds;
import babillard.feed.Landmarks;
import babillard.input.Original;
import babillard.input.SiteFiles;
import babillard.page.PageInput;
import babillard.page.Pages;
import babillard.page.TemplateException;
import babillard.page.Templates;
import babillard.page.Words;
import babillard.site.Artifact;
import babillard.site.ContentHash;
import babillard.site.Editorial;
import babillard.site.Ingredients;
import babillard.site.Kind;
import babillard.site.Language;
import babillard.site.Masthead;
import babillard.site.Site;
import babillard.site.SitePath;
import babillard.text.Depot;
import babillard.text.Diagnosed;
import babillard.text.Diagnostic;
import babillard.text.Late;
import babillard.text.Slug;
import babillard.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Puts every file of the site at its place: pages, assets and originals for people; feeds, data and search beside them.
 */
final class SiteLayout {
    private final Order order;
    private final Supplier<String> terms;
    private final PageInput input;
    private final PortalChronicle chronicle;
    private final List<Artifact> forPeople;

    private SiteLayout(
            Order order, Supplier<String> terms, PageInput input, PortalChronicle chronicle, List<Artifact> forPeople) {
        this.order = order;
        this.terms = terms;
        this.input = input;
        this.chronicle = chronicle;
        this.forPeople = forPeople;
    }

    static Diagnosed<SiteLayout> of(
            Order order,
            SiteFiles files,
            List<Editorial> editorials,
            Catalogue catalogue,
            PortalChronicle chronicle,
            SortedMap<Slug, Original> originals) {
        Masthead masthead = order.masthead();
        SiteAssets assets = SiteAssets.of(files.assets());
        PageInput input;
        try {
            input = new PageInput(
                    catalogue,
                    DeveloperPage.among(editorials, masthead.base().path()),
                    masthead,
                    order.notebook()
                            .map(notes -> notes.templates(files.templates()))
                            .orElseGet(() -> Templates.of(files.templates())),
                    order.languages().stream().map(Words::in).toList(),
                    assets,
                    originals.keySet(),
                    new SearchEngines(masthead),
                    chronicle);
        } catch (TemplateException wrong) {
            return Diagnosed.refused(List.of(remark(wrong)));
        }
        List<Artifact> artifacts = forPeople(order, input, assets, originals);
        List<Diagnostic> taken = taken(artifacts, editorials);
        return taken.isEmpty()
                ? Diagnosed.of(
                        new SiteLayout(
                                order,
                                new Late<>(() -> terms(order, files, editorials, assets)),
                                input,
                                chronicle,
                                artifacts),
                        List.of())
                : Diagnosed.refused(taken);
    }

    private static List<Artifact> forPeople(
            Order order, PageInput input, SiteAssets assets, SortedMap<Slug, Original> originals) {
        List<Artifact> artifacts = new ArrayList<>();
        order.mastheads().forEach(spoken -> artifacts.addAll(Pages.of(input.in(spoken))));
        artifacts.addAll(assets.artifacts());
        if (order.purpose() instanceof Order.Purpose.Preview) {
            artifacts.add(Pages.style(input));
        }
        originals.forEach((id, original) -> artifacts.add(
                new Artifact(SitePath.original(id, original.extension()), Kind.OTHER, original::writeTo)));
        return artifacts;
    }

    /** What a visitor looks at. */
    Site forPeople() {
        return Site.of(forPeople);
    }

    /** What programs read, the search of the pages among them. */
    Site forMachines() {
        return Site.of(machineFiles(Depot.IN_MEMORY, KnownTexts.NONE));
    }

    /** With what its files share kept in a depot. */
    Site whole(Depot depot, KnownTexts texts) {
        return Site.of(Stream.concat(forPeople.stream(), machineFiles(depot, texts).stream())
                        .toList())
                .under(order.program().map(program -> terms.get()));
    }

    /** All that any file may be made of beside the notices, their day and their past. */
    private static String terms(Order order, SiteFiles files, List<Editorial> editorials, SiteAssets assets) {
        return ContentHash.whole(Ingredients.of(
                order.program(),
                order.mastheads(),
                order.imprint(),
                files.templates(),
                editorials,
                assets.artifacts().stream().map(Artifact::path).toList()));
    }

    private List<Artifact> machineFiles(Depot depot, KnownTexts texts) {
        FeedInput told = new FeedInput(
                input.catalogue(),
                chronicle.ledger(),
                chronicle.deserted(),
                input.masthead(),
                order.imprint(),
                input.assets().find("flux.css"),
                depot);
        List<Artifact> artifacts = new ArrayList<>(Feeds.of(told));
        artifacts.addAll(Api.of(told));
        List<SitePath> pages = forPeople.stream()
                .filter(artifact -> artifact.kind() == Kind.PAGE)
                .map(Artifact::path)
                .filter(Pages.forEveryone(input))
                .toList();
        artifacts.addAll(
                Landmarks.of(told, pages, order.languages(), input.assets().find("favicon.svg")));
        artifacts.addAll(SearchLayout.of(input.catalogue(), order.search(), texts));
        return artifacts;
    }

    /** What to tell of a template that cannot be read or filled in. */
    static Diagnostic remark(TemplateException wrong) {
        Span place = new Span(Math.max(1, wrong.line()), 1, 0);
        return Diagnostic.of(PortalCode.TEMPLATE_WRONG, wrong.template(), place, wrong.reason());
    }

    /** An editorial page may have the address of a page of the portal: that is told, not overwritten. */
    private static List<Diagnostic> taken(List<Artifact> artifacts, List<Editorial> editorials) {
        Map<SitePath, Integer> counts = new HashMap<>();
        artifacts.forEach(artifact -> counts.merge(artifact.path(), 1, Integer::sum));
        return editorials.stream()
                .filter(page -> counts.getOrDefault(page.path(), 0) > 1)
                .map(page -> Diagnostic.of(
                        PortalCode.PAGE_TAKEN,
                        (page.language().equals(Language.OF_NOTICES) ? "" : page.language() + "/") + page.slug()
                                + ".md",
                        Span.ofFile(),
                        page.path().address()))
                .distinct()
                .toList();
    }
}
