package babillard.check;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.site.Artifact;
import babillard.site.BaseUrl;
import babillard.site.Inspection;
import babillard.site.Kind;
import babillard.site.Site;
import babillard.site.SitePath;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Promise 11: every link resolves, every id is unique, no closed offer is listed as open. */
class Promise11SiteCheckTest {
    private static final BaseUrl BASE = new BaseUrl(URI.create("https://emploi.example/base/"));
    private static final SitePath CLOSED = new SitePath("offres/fini.html");

    private static Artifact page(String path, String html) {
        return Artifact.of(new SitePath(path), Kind.PAGE, html.getBytes(StandardCharsets.UTF_8));
    }

    private static Artifact feed(String path, String text) {
        return Artifact.of(new SitePath(path), Kind.FEED, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> findings(Artifact... artifacts) {
        List<Artifact> all = new ArrayList<>(List.of(artifacts));
        if (all.stream().noneMatch(artifact -> artifact.path().equals(CLOSED))) {
            all.add(page(CLOSED.value(), ""));
        }
        Site site = Site.of(all);
        SiteCheck check = new SiteCheck(BASE, site.artifacts().keySet(), Set.of(CLOSED));
        all.forEach(artifact -> show(check, artifact));
        return check.findings();
    }

    private static void show(Inspection check, Artifact artifact) {
        var bytes = new java.io.ByteArrayOutputStream();
        try {
            artifact.content().writeTo(bytes);
        } catch (java.io.IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        check.see(artifact, bytes.toByteArray());
    }

    @Test
    void aSoundSiteHasNoFinding() {
        assertThat(findings(
                        page(
                                "index.html",
                                "<h1 id='a'>x</h1><a href='/base/offres/'><a href='#a'><a href='/base/c.css'>"),
                        page(
                                "offres/index.html",
                                "<i id='b'><a href='../#a'><a href='https://emploi.example/base/#a'>"),
                        page("404.html", "<a href='/base/#'><a href='mailto:a@example.org'>"),
                        Artifact.of(
                                new SitePath("c.css"), Kind.STYLE, "a[href='x']{}".getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
    }

    @Test
    void aLinkToNothing() {
        assertThat(findings(
                        page("index.html", "<a href='/base/offres/x.html'><img src='logo.svg'><a href='/base/index'>")))
                .containsExactly(
                        "index.html: the link /base/index leads to nothing in the site",
                        "index.html: the link /base/offres/x.html leads to nothing in the site",
                        "index.html: the link logo.svg leads to nothing in the site");
    }

    @Test
    void aFolderWithoutItsSlashIsNoAddressOfThePage() {
        assertThat(findings(page("index.html", "<a href='/base/aide'>"), page("aide/index.html", "")))
                .hasSize(1);
    }

    @Test
    void anIdTwice() {
        assertThat(findings(page("index.html", "<i id='a'><i id='b'><i id='a'>")))
                .containsExactly("index.html: the id a is given twice");
    }

    @Test
    void aLinkToAnIdThatThePageDoesNotHave() {
        assertThat(findings(
                        page("index.html", "<i id='a'><a href='#b'><a href='aide/#a'><a href='aide/#c'>"),
                        page("aide/index.html", "<i id='c'><a href='/base/#b'>"),
                        page("zoo.html", "<a href='aide/#a'>")))
                .containsExactly(
                        "aide/index.html: the link /base/#b leads to no id of its page",
                        "index.html: the link #b leads to no id of its page",
                        "index.html: the link aide/#a leads to no id of its page");
    }

    @Test
    void pagesInSeveralLanguagesNameEachOther() {
        String french = "<link rel=alternate hreflang=fr href='https://emploi.example/base/aide/'>";
        String english = "<link href=/base/en/aide/ rel=alternate hreflang=en>";

        assertThat(findings(page("aide/index.html", french + english), page("en/aide/index.html", english + french)))
                .isEmpty();
        assertThat(findings(page("aide/index.html", french + english), page("en/aide/index.html", english)))
                .containsExactly(
                        "aide/index.html: the page in another language, en/aide/index.html, does not name this one");
        assertThat(findings(page("aide/index.html", english), page("en/aide/index.html", french)))
                .containsExactly(
                        "aide/index.html: the page in another language, aide/index.html, does not name this one",
                        "en/aide/index.html: the page in another language, en/aide/index.html, does not name this one");
        assertThat(findings(page("aide/index.html", french + english)))
                .contains("aide/index.html: the link /base/en/aide/ leads to nothing in the site");
    }

    @Test
    void aLinkOutOfTheTextThatNamesItsLanguageIsNoOtherPage() {
        assertThat(findings(
                        page("index.html", "<a hreflang=en href=/base/en/>"), page("en/index.html", "<a href=/base/>")))
                .isEmpty();
    }

    @Test
    void aFileThatIsNoPageHasNoIdsToMiss() {
        assertThat(findings(
                        page("index.html", "<a href='offres/a.pdf#page=2'>"),
                        Artifact.of(new SitePath("offres/a.pdf"), Kind.OTHER, new byte[0])))
                .isEmpty();
    }

    @Test
    void aClosedOfferIsLinkedFromItselfAndTheArchivesAlone() {
        String link = "<a href='/base/offres/fini.html'>";
        assertThat(findings(
                        page("offres/fini.html", link),
                        page("archives/2025-08/index.html", link),
                        page("archives/index.html", link)))
                .isEmpty();
        assertThat(findings(page("offres/index.html", link), page("index.html", "<a href='offres/fini.html#x'>")))
                .contains(
                        "index.html: the link offres/fini.html#x lists an offer that is closed",
                        "offres/index.html: the link /base/offres/fini.html lists an offer that is closed");
    }

    @Test
    void aClosedOfferIsInNoFeed() {
        assertThat(findings(
                        page("offres/fini.html", ""),
                        page("offres/fini.html-x", ""),
                        feed("a.rss", "<link>https://emploi.example/base/offres/fini.html</link>"),
                        feed("b.json", "{\"url\": \"https://emploi.example/base/offres/fini.html#x\"}"),
                        feed("c.rss", "voir https://emploi.example/base/offres/fini.html."),
                        feed("d.rss", "https://emploi.example/base/offres/fini.html-x"),
                        feed("e.rss", "https://emploi.example/base/offres/fin"),
                        feed("f.rss", "https://emploi.example/base/")))
                .containsExactly(
                        "a.rss: the link offres/fini.html lists an offer that is closed",
                        "b.json: the link offres/fini.html lists an offer that is closed",
                        "c.rss: the link offres/fini.html lists an offer that is closed");
    }

    @Test
    void manyFindingsAreBoundedAndInOrderWhateverTheOrderOfTheFiles() {
        Artifact[] pages = IntStream.range(1000, 1250)
                .mapToObj(i -> page(i + ".html", "<a href='rien'>"))
                .toArray(Artifact[]::new);
        Artifact[] reversed = pages.clone();
        java.util.Collections.reverse(Arrays.asList(reversed));
        assertThat(findings(pages))
                .hasSize(101)
                .startsWith("1000.html: the link rien leads to nothing in the site")
                .endsWith("and 150 more")
                .isEqualTo(findings(reversed));
    }
}
