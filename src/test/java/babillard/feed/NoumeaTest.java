package babillard.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NoumeaTest {
    @Test
    void aDayBeginsElevenHoursBeforeGreenwich() {
        assertThat(Noumea.dawn(LocalDate.of(2025, 1, 3))).hasToString("2025-01-03T00:00+11:00");
    }

    @Test
    void aDayIsWrittenAsOneSaysIt() {
        assertThat(Noumea.inWords(LocalDate.of(2025, 8, 1))).isEqualTo("vendredi 1er août 2025");
        assertThat(Noumea.inWords(LocalDate.of(2025, 12, 31))).isEqualTo("mercredi 31 décembre 2025");
    }
}
