package babillard.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import babillard.offer.Edition;
import babillard.offer.Employer;
import babillard.offer.Offer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    private static final LocalDate DAY = LocalDate.of(2025, 8, 20);

    @Test
    void whatClosesFirstComesFirstAndOfTwoWhatWasPostedLast() {
        Catalogue catalogue = of(
                notice("late").until("2025-09-30"),
                notice("older").until("2025-08-29").on("2025-08-01"),
                notice("newer").until("2025-08-29").on("2025-08-15"));

        assertThat(catalogue.open()).extracting(Offer::file).containsExactly("newer", "older", "late");
        assertThat(catalogue.newest()).extracting(Offer::file).containsExactly("newer", "late", "older");
    }

    @Test
    void theLastDayIsOpenAndTheNextOneIsNot() {
        Catalogue catalogue = of(
                notice("today").until("2025-08-20"),
                notice("yesterday").until("2025-08-19"),
                notice("before").until("2025-08-12"),
                notice("cancelled").marked(Edition.CANCELLATION));

        assertThat(catalogue.open()).extracting(Offer::file).containsExactly("today");
        assertThat(catalogue.closed()).extracting(Offer::file).containsExactly("yesterday", "before", "cancelled");
        assertThat(catalogue.waiting()).isEmpty();
    }

    @Test
    void whatIsPostedLaterWaitsTheNextOneFirst() {
        Catalogue catalogue = of(
                notice("friday").on("2025-08-22"),
                notice("tomorrow").on("2025-08-21"),
                notice("today").on("2025-08-20"));

        assertThat(catalogue.waiting()).extracting(Offer::file).containsExactly("tomorrow", "friday");
        assertThat(catalogue.open()).extracting(Offer::file).containsExactly("today");
        assertThat(catalogue.nextChange()).contains(LocalDate.of(2025, 8, 21));
    }

    @Test
    void aWeekBeforeItsDeadlineAnOfferClosesSoon() {
        Catalogue catalogue = of(
                notice("in a week").until("2025-08-27"), notice("a day later").until("2025-08-28"));

        assertThat(catalogue.closingSoon()).extracting(Offer::file).containsExactly("in a week");
        assertThat(catalogue.nextChange()).contains(LocalDate.of(2025, 8, 21));
    }

    @Test
    void whatClosesSoonAlreadyChangesNextWhenItHasClosed() {
        assertThat(of(notice("soon").until("2025-08-22")).nextChange()).contains(LocalDate.of(2025, 8, 23));
        assertThat(of(notice("over").until("2025-08-01")).nextChange()).isEmpty();
    }

    @Test
    void aClosedOfferGoesAfterSoManyMonths() {
        Catalogue all = of(
                notice("gone").until("2025-05-19"),
                notice("last day").until("2025-05-20"),
                notice("open").until("2025-12-01"));
        Catalogue kept = all.keeping(Optional.of(3), CatalogueTest::retold);

        assertThat(kept.gone()).extracting(Offer::file).containsExactly("gone");
        assertThat(kept.closed())
                .extracting(Offer::file, offer -> offer.post().title())
                .containsExactly(tuple("last day", "Une offre close"));
        assertThat(kept.open()).isEqualTo(all.open());
        assertThat(kept.nextChange()).contains(LocalDate.of(2025, 8, 21));
        assertThat(all.keeping(Optional.empty(), offer -> offer).closed()).isEqualTo(all.closed());
    }

    @Test
    void anEmployerIsKnownByOffersOfEachState() {
        Catalogue catalogue = of(
                        notice("b").by("Province Sud"),
                        notice("c").by("Élan").until("2025-08-12"),
                        notice("d").by("Port").until("2020-01-01"))
                .keeping(Optional.of(12), offer -> offer);

        assertThat(catalogue.employers()).extracting(Listing::name).containsExactly("Élan", "Port", "Province Sud");
        assertThat(catalogue.employers())
                .extracting(
                        listing -> listing.open().size(),
                        listing -> listing.closed().size())
                .containsExactly(tuple(0, 1), tuple(0, 0), tuple(1, 0));
        assertThat(catalogue.employers().get(0).subject()).isEqualTo(Employer.unknown("Élan"));
        assertThat(catalogue.corps()).extracting(Listing::name).containsExactly("Rédacteur");
        assertThat(catalogue.places()).isEmpty();
    }

    @Test
    void theArchiveBeginsWithTheLatestMonth() {
        Catalogue catalogue = of(
                notice("june").until("2025-06-30"),
                notice("july").until("2025-07-01"),
                notice("again").until("2025-06-15"));

        assertThat(catalogue.archive().keySet()).containsExactly(YearMonth.of(2025, 7), YearMonth.of(2025, 6));
        assertThat(catalogue.archive().get(YearMonth.of(2025, 6)))
                .extracting(Offer::file)
                .containsExactly("june", "again");
    }

    private static Notice notice(String file) {
        return Notice.of(file);
    }

    private static Catalogue of(Notice... notices) {
        return Catalogue.of(DAY, Stream.of(notices).map(Notice::whole).toList());
    }

    private static Offer retold(Offer offer) {
        return Notice.of(offer.file())
                .titled("Une offre close")
                .until(offer.terms().deadline().day().toString())
                .whole();
    }
}
