package babillard.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NoumeaTest {
    @Test
    void aDayBeginsElevenHoursBeforeGreenwich() {
        assertThat(Noumea.dawn(LocalDate.of(2025, 1, 3))).hasToString("2025-01-03T00:00+11:00");
    }
}
