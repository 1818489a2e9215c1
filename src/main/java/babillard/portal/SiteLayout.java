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
import babillard.site.Editorial;
import babillard.site.Kind;
import babillard.site.Language;
import babillard.site.Masthead;
import babillard.site.Site;
import babillard.site.SitePath;
import babillard.text.Diagnosed;
import babillard.text.Diagnostic;
import babillard.text.Slug;
import babillard.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts every file of the site at its place: pages, feeds, search, assets, originals. */
final class SiteLayout {
    private SiteLayout() {}

    static Diagnosed<Site> of(
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
                    Templates.of(files.templates()),
                    order.languages().stream().map(Words::in).toList(),
                    assets,
                    originals.keySet(),
                    new SearchEngines(masthead),
                    chronicle);
        } catch (TemplateException wrong) {
            return Diagnosed.refused(List.of(remark(wrong)));
        }
        List<Artifact> artifacts = new ArrayList<>();
        order.mastheads().forEach(spoken -> artifacts.addAll(Pages.of(input.in(spoken))));
        FeedInput told =
                new FeedInput(catalogue, chronicle.ledger(), masthead, order.imprint(), assets.find("flux.css"));
        artifacts.addAll(Feeds.of(told));
        artifacts.addAll(Api.of(told));
        List<SitePath> pages = artifacts.stream()
                .filter(artifact -> artifact.kind() == Kind.PAGE)
                .map(Artifact::path)
                .filter(Pages::isForEveryone)
                .toList();
        artifacts.addAll(Landmarks.of(told, pages, order.languages(), assets.find("favicon.svg")));
        artifacts.addAll(assets.artifacts());
        if (order.purpose() instanceof Order.Purpose.Preview) {
            artifacts.add(Pages.style(input)); // The search is laid out when somebody searches.
        } else {
            artifacts.addAll(SearchLayout.of(catalogue, order.search()));
        }
        originals.forEach((id, original) -> artifacts.add(
                new Artifact(SitePath.original(id, original.extension()), Kind.OTHER, original::writeTo)));
        return laidOut(artifacts, editorials);
    }

    /** What to tell of a template that cannot be read or filled in. */
    static Diagnostic remark(TemplateException wrong) {
        Span place = new Span(Math.max(1, wrong.line()), 1, 0);
        return Diagnostic.of(PortalCode.TEMPLATE_WRONG, wrong.template(), place, wrong.reason());
    }

    /** An editorial page may have the address of a page of the portal: that is told, not overwritten. */
    private static Diagnosed<Site> laidOut(List<Artifact> artifacts, List<Editorial> editorials) {
        Map<SitePath, Integer> counts = new TreeMap<>();
        artifacts.forEach(artifact -> counts.merge(artifact.path(), 1, Integer::sum));
        List<Diagnostic> taken = editorials.stream()
                .filter(page -> counts.getOrDefault(page.path(), 0) > 1)
                .map(page -> Diagnostic.of(
                        PortalCode.PAGE_TAKEN,
                        (page.language().equals(Language.OF_NOTICES) ? "" : page.language() + "/") + page.slug()
                                + ".md",
                        Span.ofFile(),
                        page.path().address()))
                .distinct()
                .toList();
        return taken.isEmpty() ? Diagnosed.of(Site.of(artifacts), List.of()) : Diagnosed.refused(taken);
    }
}
