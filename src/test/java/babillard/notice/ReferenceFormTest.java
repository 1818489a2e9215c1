package babillard.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceFormTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3134-25-0014/SR du 3 janvier 2025    | 3134-25-0014/SR  | 2025-01-03",
                "3134-25-0014/SR du 03/01/2025        | 3134-25-0014/SR  | 2025-01-03",
                "25-56753/MPRH du 04 avril 2025       | 25-56753/MPRH    | 2025-04-04",
                "3134-26-0677 SR du 8 mai 2026        | 3134-26-0677 SR  | 2026-05-08",
                "3134-26-679/SR                       | 3134-26-679/SR   |",
                "3134 - 25 - 0014 / SR du 3/01/2025   | 3134-25-0014/SR  | 2025-01-03",
                "n° 3134-25-0014/SR, du 3 janvier 2025| 3134-25-0014/SR  | 2025-01-03",
                "3134-25-0014/SR.                     | 3134-25-0014/SR  |",
            })
    void readsEveryFormSeen(String value, String printed, LocalDate day) {
        ReferenceForm form = ReferenceForm.in(value).orElseThrow();

        assertThat(form.printed()).isEqualTo(printed);
        assertThat(form.date().flatMap(FrenchDate::date).orElse(null)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "du 3 janvier 2025", "à venir"})
    void findsNoReferenceWithoutDigits(String value) {
        assertThat(ReferenceForm.in(value)).isEmpty();
    }

    @Test
    void findsAReferenceThatNoLabelAnnounces() {
        assertThat(ReferenceForm.without("Avis 3134-25-0014/SR du 3 janvier 2025"))
                .hasValueSatisfying(form -> assertThat(form.printed()).isEqualTo("3134-25-0014/SR"));
        assertThat(ReferenceForm.without("98841 Nouméa, 2025/2026 et ISO-9001/EN"))
                .isEmpty();
    }
}
