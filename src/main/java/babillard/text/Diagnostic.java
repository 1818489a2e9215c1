package babillard.text;

import java.util.List;

/**
 * One remark on one place of a file, told as a value; {@code arguments} fill the sentences that the bundle keeps under
 * the code's id (what is wrong) and id + {@code .hint} (what to do).
 */
public record Diagnostic(Code code, String file, Span span, List<String> arguments) {
    public Diagnostic {
        arguments = List.copyOf(arguments);
    }

    public static Diagnostic of(Code code, String file, Span span, String... arguments) {
        return new Diagnostic(code, file, span, List.of(arguments));
    }

    public Severity severity() {
        return code.severity();
    }

    public boolean isError() {
        return severity() == Severity.ERROR;
    }
}
