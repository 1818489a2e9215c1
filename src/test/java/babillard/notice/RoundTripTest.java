package babillard.notice;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.offer.Corps;
import babillard.offer.Employer;
import babillard.offer.Offer;
import babillard.offer.Vacancy;
import babillard.text.Diagnosed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A valid offer, printed in any of the forms that labels take, is read back as it was. */
class RoundTripTest {
    @Property(tries = 4_000)
    void whatIsPrintedIsReadBack(@ForAll("offers") DraftOffer draft, @ForAll("forms") PrintedForm form) {
        String notice = form.print(draft);

        Diagnosed<Offer> read = Clerk.read(notice);

        assertThat(read.value()).as(notice + Clerk.remarks(read)).isPresent();
        assertThat(fields(read.value().orElseThrow()).toString().replace('\'', '’'))
                .as(notice)
                .isEqualTo(draft.toString());
    }

    private static DraftOffer fields(Offer offer) {
        return new DraftOffer(
                offer.post().title(),
                offer.reference().printed(),
                offer.reference().date().orElse(LocalDate.MIN),
                offer.assignment().employer().map(Employer::name).orElse(""),
                offer.post().corps().stream().map(Corps::name).toList(),
                offer.post().domain(),
                offer.assignment().direction().orElse(""),
                offer.assignment().workplace().orElse(""),
                offer.terms().residence().map(residence -> residence.years().orElse(0)),
                offer.terms().vacancy().map(Vacancy::printed).orElse(""),
                offer.terms().postedOn(),
                offer.terms().deadline().day(),
                offer.post().respnc().orElse(""),
                offer.body().headings());
    }

    @Provide
    Arbitrary<DraftOffer> offers() {
        Arbitrary<String> titles = Arbitraries.of(
                "Secrétaire de direction", "Chargé(e) d’études – Pôle eau", "Agent d’accueil", "DRH - Chef de bureau");
        Arbitrary<String> references = Arbitraries.of("3134-25-0999/SR", "25-61234/MPRH", "3134-25-777/SR");
        Arbitrary<String> employers =
                Arbitraries.of("Province Sud", "Commune de Voh", "Congrès de la Nouvelle-Calédonie", "Agence rurale");
        Arbitrary<List<String>> corps = Arbitraries.of(
                List.of("Rédacteur"),
                List.of("Attaché", "Ingénieur"),
                List.of("Technicien"),
                List.of("Adjoint administratif", "Rédacteur"));
        Arbitrary<Optional<String>> domains = Arbitraries.of(Optional.empty(), Optional.of("environnement"));
        Arbitrary<String> directions = Arbitraries.of("Direction des finances", "Direction du service de l’eau", "");
        Arbitrary<String> places = Arbitraries.of("Nouméa", "KONE – KOUMAC avec itinérances", "Nouméa - Ducos");
        Arbitrary<LocalDate> postings = Arbitraries.integers().between(0, 700).map(LocalDate.of(2025, 1, 3)::plusDays);
        return Combinators.combine(titles, references, employers, corps, domains, directions, places, postings)
                .flatAs((title, reference, employer, names, domain, direction, place, posted) -> rest(new DraftOffer(
                        title,
                        reference,
                        posted,
                        employer,
                        names,
                        domain,
                        direction,
                        place,
                        Optional.empty(),
                        "immédiatement",
                        posted,
                        posted.plusDays(21),
                        "",
                        List.of("Détails de l’offre", "Missions", "Profil du candidat"))));
    }

    private static Arbitrary<DraftOffer> rest(DraftOffer draft) {
        Arbitrary<Optional<Integer>> residences =
                Arbitraries.of(Optional.empty(), Optional.of(3), Optional.of(5), Optional.of(10));
        Arbitrary<String> vacancies = Arbitraries.of(
                "immédiatement", "susceptible d’être vacant", "1er octobre 2026", "à/c du 1 er mars 2026", "");
        Arbitrary<String> jobs = Arbitraries.of("Assistant administratif", "Chef de service", "");
        return Combinators.combine(residences, vacancies, jobs)
                .as((residence, vacancy, job) -> draft.with(residence, vacancy, job));
    }

    @Provide
    Arbitrary<PrintedForm> forms() {
        return Combinators.combine(
                        Arbitraries.of(PrintedForm.Marks.class),
                        Arbitraries.of(PrintedForm.Words.class),
                        Arbitraries.of(PrintedForm.Dates.class),
                        Arbitraries.of(PrintedForm.Sections.class),
                        Arbitraries.of(PrintedForm.Signs.class),
                        Arbitraries.longs())
                .as(PrintedForm::new);
    }
}
