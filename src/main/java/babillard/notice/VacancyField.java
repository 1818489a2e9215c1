package babillard.notice;

import babillard.offer.Vacancy;
import babillard.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Understands when a post is free. */
final class VacancyField {
    private static final List<String> PERHAPS = List.of("susceptible", "eventuel", "sous reserve", "potentiel");
    private static final List<String> AT_ONCE =
            List.of("immediat", "des que possible", "de suite", "sans delai", "vacant", "urgent", "des maintenant");

    private VacancyField() {}

    static Vacancy read(String printed, Span span, Remarks remarks) {
        String folded = Folded.of(printed).text;
        Optional<FrenchDate> written = FrenchDate.in(printed);
        Optional<LocalDate> day = written.flatMap(FrenchDate::date);
        if (written.isPresent() && written.get().year().isPresent() && day.isEmpty()) {
            remarks.add(NoticeCode.VACANCY_IMPOSSIBLE, span, printed);
            return new Vacancy.Other(printed);
        }
        if (PERHAPS.stream().anyMatch(folded::contains)) {
            return new Vacancy.Possible(printed, day);
        }
        if (day.isPresent()) {
            return new Vacancy.OnDay(printed, day.get());
        }
        return AT_ONCE.stream().anyMatch(folded::contains)
                ? new Vacancy.Immediate(printed)
                : new Vacancy.Other(printed);
    }
}
