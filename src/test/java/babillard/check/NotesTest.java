package babillard.check;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.site.Artifact;
import babillard.site.BaseUrl;
import babillard.site.Kind;
import babillard.site.SitePath;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A page that is the same as before is judged by what was noted of it, as if its bytes had been seen again. */
class NotesTest {
    private static final BaseUrl BASE = new BaseUrl(URI.create("https://emploi.example/base/"));
    private static final Artifact PAGE = file("index.html", Kind.PAGE);
    private static final Artifact OFFER = file("offres/a.html", Kind.PAGE);
    private static final Artifact FEED = file("offres.rss", Kind.FEED);
    private static final Artifact DATA = file("api/v1/status.json", Kind.DATA);

    private static Artifact file(String path, Kind kind) {
        return Artifact.of(new SitePath(path), kind, new byte[0]);
    }

    private static SiteCheck check(byte[] notes, Set<SitePath> closed, Artifact... files) {
        return new SiteCheck(BASE, Stream.of(files).map(Artifact::path).toList(), closed, notes);
    }

    private static void see(SiteCheck check, Artifact file, String text) {
        check.see(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Of a site of a home page, which leads to an offer, and a feed that tells it. */
    private static byte[] notes() {
        SiteCheck check = check(new byte[0], Set.of(), PAGE, OFFER, FEED);
        see(check, PAGE, "<h1 id='haut'>é</h1><a href='/base/offres/a.html#bas'><a href='#haut'>");
        see(check, OFFER, "<p id='bas'><a href='../#haut'>");
        see(check, FEED, "<link>https://emploi.example/base/offres/a.html</link>");
        assertThat(check.findings()).isEmpty();
        return check.notes();
    }

    @Test
    void aSiteThatIsTheSameIsSound() {
        SiteCheck check = check(notes(), Set.of(), PAGE, OFFER, FEED);
        assertThat(List.of(check.recognizes(PAGE), check.recognizes(OFFER), check.recognizes(FEED)))
                .containsOnly(true);
        assertThat(check.findings()).isEmpty();
        assertThat(read(check.notes())).isEqualTo(read(notes()));
    }

    private static String read(byte[] notes) {
        return new TreeMap<>(Notes.read(notes, new Words())).toString();
    }

    @Test
    void aLinkToWhatIsGoneIsFound() {
        SiteCheck check = check(notes(), Set.of(), PAGE);
        check.recognizes(PAGE);
        assertThat(check.findings()).singleElement().asString().contains("index.html", "/base/offres/a.html#bas");
    }

    @Test
    void aLinkToAnIdThatIsGoneIsFound() {
        SiteCheck check = check(notes(), Set.of(), PAGE, OFFER);
        check.recognizes(PAGE);
        see(check, OFFER, "<p id='autre'>");
        assertThat(check.findings()).singleElement().asString().contains("index.html", "#bas");
    }

    @Test
    void anIdOfARecognizedPageMayBeReferredTo() {
        SiteCheck check = check(notes(), Set.of(), PAGE, OFFER);
        check.recognizes(OFFER);
        see(check, PAGE, "<h1 id='haut'><a href='/base/offres/a.html#bas'>");
        assertThat(check.findings()).isEmpty();
    }

    @Test
    void anOfferThatHasClosedSinceIsFoundInPageAndFeed() {
        SiteCheck check = check(notes(), Set.of(OFFER.path()), PAGE, OFFER, FEED);
        check.recognizes(PAGE);
        check.recognizes(OFFER);
        check.recognizes(FEED);
        assertThat(check.findings())
                .hasSize(2)
                .anyMatch(finding -> finding.contains("index.html"))
                .anyMatch(finding -> finding.contains("offres.rss"));
    }

    @Test
    void whatWasNotNotedMustBeSeen() {
        assertThat(check(new byte[0], Set.of(), PAGE).recognizes(PAGE)).isFalse();
        assertThat(check(notes(), Set.of(), PAGE).recognizes(file("autre/index.html", Kind.PAGE)))
                .isFalse();
        assertThat(check(new byte[0], Set.of(), FEED).recognizes(FEED)).isFalse();
    }

    @Test
    void inDataThereIsNothingToSee() {
        assertThat(check(new byte[0], Set.of(), DATA).recognizes(DATA)).isTrue();
    }

    @Test
    void pagesThatDoNotNameEachOtherAreFound() {
        Artifact english = file("en/index.html", Kind.PAGE);
        String both = "<link rel='alternate' hreflang='fr' href='/base/'>"
                + "<link rel='alternate' hreflang='en' href='/base/en/'>";
        SiteCheck before = check(new byte[0], Set.of(), PAGE, english);
        see(before, PAGE, both);
        see(before, english, both);
        assertThat(before.findings()).isEmpty();
        SiteCheck check = check(before.notes(), Set.of(), PAGE, english);
        check.recognizes(PAGE);
        see(check, english, "");
        assertThat(check.findings()).singleElement().asString().contains("en/index.html");
    }
}
