package babillard.portal;

import babillard.site.Imprint;
import babillard.text.Diagnostic;
import babillard.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Until when the site may say whom to tell of a weakness: a file past its term is worth nothing, so its end is foreseen. */
final class SecurityTerm {
    private static final String FILE = "jbake.properties";
    private static final int DAYS_NEAR = 30;

    private SecurityTerm() {}

    static List<Diagnostic> remarks(Imprint imprint, LocalDate today) {
        Optional<LocalDate> expires = imprint.securityExpires();
        if (imprint.securityContact().isPresent() != expires.isPresent()) {
            return List.of(Diagnostic.of(PortalCode.SECURITY_HALF, FILE, Span.ofFile()));
        }
        return expires.flatMap(day -> judged(day, today)).stream()
                .map(code ->
                        Diagnostic.of(code, FILE, Span.ofFile(), expires.get().toString()))
                .toList();
    }

    private static Optional<PortalCode> judged(LocalDate expires, LocalDate today) {
        if (!expires.isAfter(today)) {
            return Optional.of(PortalCode.SECURITY_EXPIRED);
        }
        if (expires.isAfter(today.plusYears(1))) {
            return Optional.of(PortalCode.SECURITY_FAR);
        }
        return expires.isAfter(today.plusDays(DAYS_NEAR)) ? Optional.empty() : Optional.of(PortalCode.SECURITY_NEAR);
    }
}
