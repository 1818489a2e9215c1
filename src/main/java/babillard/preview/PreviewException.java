package babillard.preview;

import java.util.Locale;

/** Why the preview cannot start. */
public final class PreviewException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final int port;

    /** The causes that people can do something about. */
    public enum Reason {
        /** Another program listens on this port. */
        PORT_BUSY,
        /** The system keeps this port for others. */
        PORT_DENIED,
        /** The sources cannot be watched. */
        CANNOT_WATCH;

        /** Under which the message bundles keep the sentence. */
        public String id() {
            return "preview." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    PreviewException(Reason reason, int port, Throwable cause) {
        super(reason.id() + ": " + port, cause);
        this.reason = reason;
        this.port = port;
    }

    public Reason reason() {
        return reason;
    }

    public int port() {
        return port;
    }
}
