package babillard.feed;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.offer.Edition;
import babillard.offer.Offer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

class ICalendarTest {
    private static VEvent event(Offer offer) {
        return events(Built.of(offer), "offres.ics").get(0);
    }

    private static List<VEvent> events(Built built, String path) {
        return built.calendar(path).getComponents("VEVENT");
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }

    @Test
    void anotherLibraryReadsTheDeadlineAsAWholeDay() {
        VEvent event = event(Draft.of("3134-25-0014/SR")
                .title("Juriste; conseil, et \\ droit")
                .offer());

        assertThat(value(event, "UID")).isEqualTo("3134-25-0014-sr@emploi.example");
        assertThat(value(event, "DTSTART")).isEqualTo("20250829");
        assertThat(value(event, "DTEND")).isEqualTo("20250830");
        assertThat(value(event, "DTSTAMP")).isEqualTo("20250807T130000Z");
        assertThat(value(event, "SUMMARY")).isEqualTo("Clôture\u00a0: Juriste; conseil, et \\ droit (Province Sud)");
        assertThat(value(event, "URL")).isEqualTo("https://emploi.example/portail/offres/3134-25-0014-sr.html");
        assertThat(value(event, "DESCRIPTION"))
                .contains("\nDurée de résidence exigée\u00a0: au moins égale à 10 ans\n");
        assertThat(value(event, "STATUS")).isEqualTo("CONFIRMED");
    }

    @Test
    void aCancelledOfferIsACancelledEvent() {
        Built built = Built.of(
                Draft.of("A").edition(Edition.CANCELLATION, "2025-08-12").offer());

        VEvent event = events(built, "offres.ics").get(0);
        assertThat(value(event, "STATUS")).isEqualTo("CANCELLED");
        assertThat(value(event, "DTSTAMP")).isEqualTo("20250811T130000Z");
        assertThat(built.text("offres.ics")).doesNotContain("/offres/a.html");
    }

    @Test
    void aCalendarWithoutDeadlinesIsValid() {
        assertThat(events(Built.of(), "offres.ics")).isEmpty();
        assertThat(events(
                        Built.of(Draft.of("A").days("2025-07-11", "2025-08-01").offer()), "corps/attache/offres.ics"))
                .isEmpty();
    }

    @Test
    void noLineIsLongerThanAllowedAndEachEndsAsItMust() {
        String title = "Chargé d’études 🦘 à l’île des Pins ".repeat(200);
        Built built = Built.of(Draft.of("A").title(title).offer());

        for (String line : built.text("offres.ics").split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\n", "\r");
        }
        assertThat(value(events(built, "offres.ics").get(0), "SUMMARY")).contains(title);
    }
}
