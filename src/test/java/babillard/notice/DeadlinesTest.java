package babillard.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vendredi 2 mai 2025                              | 2025-05-02",
                "vendredi 2 mai 2025, reportée au 16 mai 2025     | 2025-05-16",
                "prolongée jusqu'au 16/05/2025                    | 2025-05-16",
                "du 2 mai 2025 au 23 mai 2025 inclus              | 2025-05-23",
                "23 mai 2025 au lieu du 2 mai 2025                | 2025-05-23",
                "23 mai 2025 (cachet de la poste du 22 mai 2025)  | 2025-05-23",
            })
    void takesTheDateThatCounts(String value, LocalDate day) {
        assertThat(Deadlines.of(value).date().flatMap(FrenchDate::date)).contains(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vendredi 2 mai 2025 à 16h30      | 16 h 30",
                "vendredi 2 mai 2025 à 16 h       | 16 h",
                "vendredi 2 mai 2025 (12 heures)  | 12 h",
                "vendredi 2 mai 2025, 16:00       | 16 h 00",
                "vendredi 2 mai 2025 à minuit     | minuit",
                "vendredi 2 mai 2025              |",
            })
    void tellsTheHour(String value, String hour) {
        assertThat(Deadlines.of(value).hour().orElse(null)).isEqualTo(hour);
    }
}
