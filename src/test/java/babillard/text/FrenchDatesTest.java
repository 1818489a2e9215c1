package babillard.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class FrenchDatesTest {
    @Test
    void aDateIsInFull() {
        assertThat(FrenchDates.full(LocalDate.of(2025, 8, 8))).isEqualTo("vendredi 8 août 2025");
    }

    @Test
    void theFirstOfAMonthIsOrdinal() {
        assertThat(FrenchDates.full(LocalDate.of(2025, 2, 1))).isEqualTo("samedi 1er février 2025");
        assertThat(FrenchDates.full(LocalDate.of(2025, 8, 1))).isEqualTo("vendredi 1er août 2025");
        assertThat(FrenchDates.full(LocalDate.of(2025, 12, 31))).isEqualTo("mercredi 31 décembre 2025");
        assertThat(FrenchDates.plain(LocalDate.of(2025, 12, 21))).isEqualTo("21 décembre 2025");
    }

    @Test
    void aWeekBeginsOnMonday() {
        assertThat(FrenchDates.weekday(LocalDate.of(2025, 8, 11))).isEqualTo("lundi");
        assertThat(FrenchDates.weekday(LocalDate.of(2025, 8, 17))).isEqualTo("dimanche");
    }

    @Test
    void aMonthIsNamedInFullAndInShort() {
        assertThat(FrenchDates.month(YearMonth.of(2025, 9))).isEqualTo("septembre 2025");
        assertThat(FrenchDates.shortMonth(YearMonth.of(2025, 9))).isEqualTo("sept. 2025");
    }
}
