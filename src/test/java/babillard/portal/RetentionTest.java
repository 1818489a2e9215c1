package babillard.portal;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.catalogue.Catalogue;
import babillard.offer.Contact;
import babillard.offer.Offer;
import babillard.spec.SampleSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is still told of an offer once it is closed, and for how long. */
class RetentionTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 8, 15);
    /** Closed on 16 July 2025, with an original beside its notice. */
    private static final String CLOSED = "3134-25-0755-sr";

    @TempDir
    Path folder;

    private SampleSite site;

    @BeforeEach
    void takeTheSample() throws IOException {
        site = SampleSite.in(folder.resolve("site"));
        SampleSite.copy(Path.of("content/offres"), site.notices());
        Files.writeString(site.notices().resolve("3134-25-0755-sr-medecin-thio.pdf"), "%PDF-1.4\n%%EOF\n");
    }

    @Test
    void aClosedOfferTellsWhomToAsk() throws IOException {
        Map<String, String> files = built();

        assertThat(closedContacts())
                .isNotEmpty()
                .allSatisfy(way -> assertThat(files.values()).anyMatch(text -> text.contains(way)));
        assertThat(files).containsKeys("offres/" + CLOSED + ".html", "offres/" + CLOSED + ".pdf");
    }

    @Test
    void aSwitchLeavesContactsOutOfEveryFile() throws IOException {
        set("portal.closed.contacts=false");
        Map<String, String> files = built();
        Set<String> untold = closedContacts();
        untold.removeAll(contacts(offers().open()));

        assertThat(untold).isNotEmpty();
        files.forEach(
                (path, text) -> untold.forEach(way -> assertThat(text).as(path).doesNotContain(way)));
        assertThat(files.get("offres/" + CLOSED + ".html"))
                .contains("offer-closed")
                .doesNotContain("Comment il fallait postuler");
        assertThat(files).doesNotContainKey("offres/" + CLOSED + ".pdf");
        assertThat(files.get("api/v1/changes.json")).doesNotContain("\"changed\": \"");
    }

    @Test
    void anOpenOfferTellsWhomToAskWhateverTheSwitch() throws IOException {
        Map<String, String> usual = built();
        set("portal.closed.contacts=false");
        Map<String, String> discreet = built();

        offers().open()
                .forEach(offer -> assertThat(discreet.get("offres/" + offer.id() + ".html"))
                        .isEqualTo(usual.get("offres/" + offer.id() + ".html")));
    }

    @Test
    void aPageGoesAfterItsMonths() throws IOException {
        set("portal.closed.months=1");
        Map<String, String> before = built(LocalDate.of(2025, 8, 1));
        assertThat(before).containsKeys("offres/" + CLOSED + ".html", "offres/" + CLOSED + ".pdf");

        Map<String, String> after = built(LocalDate.of(2025, 9, 1));
        assertThat(after).doesNotContainKeys("offres/" + CLOSED + ".html", "offres/" + CLOSED + ".pdf");
        after.forEach((path, text) -> {
            if (!path.equals("api/v1/changes.json")) {
                assertThat(text).as(path).doesNotContain(CLOSED);
            }
        });
        assertThat(after.get("api/v1/changes.json")).contains(CLOSED).doesNotContain(CLOSED + ".html");
        assertThat(after.get("404.html")).contains("garde sa page un mois");
    }

    @Test
    void theListingsOfWhatIsGoneStay() throws IOException {
        Set<String> usual = listings(built(LocalDate.of(2026, 8, 15)));
        set("portal.closed.months=1");

        assertThat(listings(built(LocalDate.of(2026, 8, 15)))).isEqualTo(usual).isNotEmpty();
    }

    @Test
    void theDayOnWhichAPageGoesIsAChange() throws IOException {
        set("portal.closed.months=1");
        LocalDate day = LocalDate.of(2025, 9, 1);
        LocalDate next = catalogue(day).nextChange().orElseThrow();

        assertThat(without(built(next.minusDays(1)))).isEqualTo(without(built(day)));
        assertThat(without(built(next))).isNotEqualTo(without(built(day)));
        LocalDate last = LocalDate.of(2026, 8, 15);
        assertThat(catalogue(last).nextChange()).isEmpty();
    }

    private void set(String line) throws IOException {
        Files.writeString(site.folder().resolve("jbake.properties"), line + "\n", StandardOpenOption.APPEND);
    }

    private Map<String, String> built() throws IOException {
        return built(TODAY);
    }

    /** Every file of the site, as text. */
    private Map<String, String> built(LocalDate day) throws IOException {
        Path output = folder.resolve("output");
        assertThat(site.outcome(day, output)).isInstanceOf(Outcome.Published.class);
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> written = Files.walk(output.toRealPath())) {
            for (Path file : written.filter(Files::isRegularFile).toList()) {
                files.put(output.toRealPath().relativize(file).toString(), text(file));
            }
        }
        return files;
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Catalogue offers() {
        return catalogue(TODAY);
    }

    private Catalogue catalogue(LocalDate day) {
        return ((Outcome.Published) site.outcome(day, folder.resolve("output"))).catalogue();
    }

    private Set<String> closedContacts() throws IOException {
        SampleSite usual = SampleSite.in(folder.resolve("usual"));
        SampleSite.copy(Path.of("content/offres"), usual.notices());
        Outcome outcome = usual.outcome(TODAY, folder.resolve("usual-output"));
        return contacts(((Outcome.Published) outcome).catalogue().closed());
    }

    private static Set<String> contacts(List<Offer> offers) {
        Set<String> ways = new TreeSet<>();
        for (Offer offer : offers) {
            Contact contact = offer.body().contact();
            ways.addAll(contact.mails());
            ways.addAll(contact.telephones());
        }
        return ways;
    }

    private static Set<String> listings(Map<String, String> files) {
        Set<String> listings = new TreeSet<>(files.keySet());
        listings.removeIf(path -> !path.matches("(employeurs|corps|lieux)/.*"));
        return listings;
    }

    /** All files but those that tell the day. */
    private static Map<String, String> without(Map<String, String> files) {
        files.keySet().removeIf(path -> path.matches("(en/)?(offres/)?index.html|api/v1/status.json"));
        return files;
    }
}
