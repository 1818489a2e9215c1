package babillard;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.catalogue.Catalogue;
import babillard.offer.Offer;
import babillard.offer.Vacancy;
import babillard.text.Diagnosed;
import babillard.text.Slug;
import babillard.text.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The demonstration shows what a portal shows: what is open, what closes, what is over, what comes. */
class SampleNoticesTest {
    private static final Catalogue CATALOGUE = Catalogue.of(Samples.DAY, Samples.offers());

    @Test
    void everyNoticeIsReadWithoutARemark() {
        assertThat(Samples.read())
                .hasSize(24)
                .allSatisfy(read -> assertThat(read.diagnostics()).isEmpty());
    }

    @Test
    void theExampleOfTheHelpPageIsReadWithoutARemark() throws IOException {
        String help = Files.readString(Path.of("content", "pages", "aide.md"));
        String example = help.split("```")[1].strip();

        assertThat(Samples.reader().read(new Source("aide.md", example)).diagnostics())
                .isEmpty();
    }

    @Test
    void theDemonstrationHasOpenClosedAndWaitingOffers() {
        assertThat(CATALOGUE.open()).hasSize(14);
        assertThat(CATALOGUE.closed()).hasSize(8);
        assertThat(CATALOGUE.waiting()).hasSize(1);
        assertThat(CATALOGUE.archive()).hasSize(4);
    }

    @Test
    void oneOfferClosesThatDayAndThreeWithinAWeek() {
        List<LocalDate> deadlines = CATALOGUE.open().stream()
                .map(offer -> offer.terms().deadline().day())
                .toList();

        assertThat(deadlines).filteredOn(Samples.DAY::equals).hasSize(1);
        assertThat(deadlines)
                .filteredOn(day -> day.isAfter(Samples.DAY) && day.isBefore(Samples.DAY.plusDays(8)))
                .hasSize(3);
    }

    @Test
    void oneOfferIsCorrectedAndOneCancelled() {
        assertThat(CATALOGUE.open())
                .filteredOn(offer -> offer.id().equals(new Slug("3134-25-0893-sr")))
                .singleElement()
                .satisfies(offer -> assertThat(offer.assignment().places()).hasSize(3));
        assertThat(CATALOGUE.closed())
                .filteredOn(Offer::isCancelled)
                .singleElement()
                .satisfies(offer -> assertThat(offer.lastDay()).isEqualTo("2025-07-25"));
    }

    @Test
    void postedOnAFridayAndClosedOnOne() {
        assertThat(Samples.offers()).allSatisfy(offer -> {
            assertThat(offer.terms().postedOn().getDayOfWeek()).isEqualTo(DayOfWeek.FRIDAY);
            assertThat(offer.terms().deadline().day().getDayOfWeek()).isEqualTo(DayOfWeek.FRIDAY);
        });
    }

    @Test
    void theNoticesAreOfManyKinds() {
        assertThat(CATALOGUE.employers()).hasSizeGreaterThan(15);
        assertThat(CATALOGUE.corps()).hasSizeGreaterThan(12);
        assertThat(CATALOGUE.places()).hasSizeGreaterThan(15);
        assertThat(offers().filter(offer -> offer.post().corps().size() > 1)).hasSizeGreaterThan(3);
        assertThat(offers().flatMap(offer -> offer.terms().vacancy().stream()).map(Vacancy::kind))
                .contains("immediate", "date", "possible");
    }

    private static Stream<Offer> offers() {
        return Samples.read().stream().map(Diagnosed::value).flatMap(offer -> offer.stream());
    }
}
