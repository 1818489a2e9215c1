package babillard.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrenchDateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vendredi 8 août 2025        | 2025-08-08",
                "VENDREDI 8 AOUT 2025        | 2025-08-08",
                "Vendredi 08 aout 2025       | 2025-08-08",
                "8/08/2025                   | 2025-08-08",
                "08/08/25                    | 2025-08-08",
                "08.08.2025                  | 2025-08-08",
                "08-08-2025                  | 2025-08-08",
                "2025-08-08                  | 2025-08-08",
                "1er octobre 2026            | 2026-10-01",
                "1ᵉʳ juillet 2025            | 2025-07-01",
                "1 er octobre 2026           | 2026-10-01",
                "le 1 ᵉʳ sept. 2026          | 2026-09-01",
                "à/c du 19 octobre 2026      | 2026-10-19",
                "29août 2025                 | 2025-08-29",
                "vendredi 14 rnars 2025      | 2025-03-14",
                "4 avril 2O25                | 2025-04-04",
                "26 févr. 2025               | 2025-02-26",
                "du 2 mai 2025 au 23 mai 2025| 2025-05-02",
            })
    void readsEveryFormSeen(String text, LocalDate day) {
        assertThat(FrenchDate.in(text).flatMap(FrenchDate::date)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31 avril 2025", "30/02/2025", "29 février 2025", "2025-13-01"})
    void findsDatesThatDoNotExist(String text) {
        assertThat(FrenchDate.in(text))
                .isPresent()
                .hasValueSatisfying(date -> assertThat(date.date()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "immédiatement", "3134-25-0014/SR", "10 ans", "26.79.38", "le mai 2025", "12 rue de mai"})
    void findsNoDateWhereNoneIs(String text) {
        assertThat(FrenchDate.in(text)).isEmpty();
    }

    @Test
    void knowsTheWeekdayThatIsPrinted() {
        FrenchDate date = FrenchDate.in("vendredi 29 mai 2029").orElseThrow();

        assertThat(date.weekday()).contains(DayOfWeek.FRIDAY);
        assertThat(date.fits(LocalDate.of(2029, 5, 29))).isFalse();
        assertThat(date.fits(LocalDate.of(2026, 5, 29))).isTrue();
    }

    @Test
    void leavesTheYearOpenWhenNoneIsPrinted() {
        FrenchDate date = FrenchDate.in("vendredi 29 août").orElseThrow();

        assertThat(date.year()).isEmpty();
        assertThat(date.date()).isEmpty();
        assertThat(date.inYear(2025)).contains(LocalDate.of(2025, 8, 29));
    }
}
