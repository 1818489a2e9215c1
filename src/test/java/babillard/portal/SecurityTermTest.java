package babillard.portal;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.site.Imprint;
import babillard.site.Retention;
import babillard.text.Code;
import babillard.text.Diagnostic;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecurityTermTest {
    private static final LocalDate TODAY = LocalDate.parse("2025-08-15");

    private static List<Code> codes(Optional<String> contact, Optional<String> expires) {
        Imprint imprint = new Imprint(
                Optional.empty(), contact, expires.map(LocalDate::parse), Optional.empty(), Retention.USUAL);
        List<Diagnostic> remarks = SecurityTerm.remarks(imprint, TODAY);
        assertThat(remarks).noneMatch(Diagnostic::isError);
        return remarks.stream().map(Diagnostic::code).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-08-14, SECURITY_EXPIRED",
        "2025-08-15, SECURITY_EXPIRED",
        "2025-08-16, SECURITY_NEAR",
        "2025-09-14, SECURITY_NEAR",
        "2026-08-16, SECURITY_FAR"
    })
    void aTermThatWillNotDoIsTold(String expires, PortalCode code) {
        assertThat(codes(Optional.of("mailto:s@emplois.example"), Optional.of(expires)))
                .containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({"2025-09-15", "2026-08-15"})
    void aTermWithinAYearIsRight(String expires) {
        assertThat(codes(Optional.of("mailto:s@emplois.example"), Optional.of(expires)))
                .isEmpty();
    }

    @Test
    void oneKeyWithoutTheOtherIsTold() {
        assertThat(codes(Optional.of("mailto:s@emplois.example"), Optional.empty()))
                .containsExactly(PortalCode.SECURITY_HALF);
        assertThat(codes(Optional.empty(), Optional.of("2026-01-01"))).containsExactly(PortalCode.SECURITY_HALF);
        assertThat(codes(Optional.empty(), Optional.empty())).isEmpty();
    }
}
