package babillard.page;

import org.jspecify.annotations.Nullable;

/** A template that cannot be read or filled in: which one, on which line, and why. */
public final class TemplateException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String template;
    private final int line;
    private final String reason;

    TemplateException(String template, int line, String reason, @Nullable Throwable cause) {
        super(template + ":" + line + ": " + reason, cause);
        this.template = template;
        this.line = line;
        this.reason = reason.split("\n----", 2)[0].replace('\n', ' ').strip();
    }

    public String template() {
        return template;
    }

    /** What FreeMarker says of it, without its advice. */
    public String reason() {
        return reason;
    }

    /** The line at fault, or 0 where none is known. */
    public int line() {
        return line;
    }
}
