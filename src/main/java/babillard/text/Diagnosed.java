package babillard.text;

import java.util.List;
import java.util.Optional;

/** A value with every remark made on the way to it; it is absent exactly when one of the remarks is an error. */
public record Diagnosed<T>(Optional<T> value, List<Diagnostic> diagnostics) {
    public Diagnosed {
        diagnostics = List.copyOf(diagnostics);
        boolean refused = !diagnostics.isEmpty() && diagnostics.stream().anyMatch(Diagnostic::isError);
        if (value.isPresent() == refused) {
            throw new IllegalArgumentException(
                    "a value goes without errors, and errors without a value: " + diagnostics);
        }
    }

    public static <T> Diagnosed<T> of(T value, List<Diagnostic> diagnostics) {
        return new Diagnosed<>(Optional.of(value), diagnostics);
    }

    public static <T> Diagnosed<T> refused(List<Diagnostic> diagnostics) {
        return new Diagnosed<>(Optional.empty(), diagnostics);
    }
}
