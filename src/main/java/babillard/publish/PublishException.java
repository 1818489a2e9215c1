package babillard.publish;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Why nothing could be published; the site that stood before still stands. */
public final class PublishException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient List<String> arguments;

    /** The causes that people can do something about; the arguments begin with the path concerned. */
    public enum Reason {
        /** The output is a file. */
        OUTPUT_IS_FILE,
        /** The output is a folder with things in it, or a link, that we did not make. */
        OUTPUT_NOT_OURS,
        /** The output is an input folder; the second argument names the input, as for the two that follow. */
        OUTPUT_IS_INPUT,
        OUTPUT_INSIDE_INPUT,
        OUTPUT_CONTAINS_INPUT,
        /** Another build is at work on this output. */
        BUSY,
        DISK_FULL,
        READ_ONLY,
        DENIED,
        /** Any other failure of the disk; the second argument is what the system says. */
        DISK_FAILED,
        /** The bytes of a file of the site could not be made; the second argument says why. */
        FILE_NOT_MADE;

        /** Under which the message bundles keep the sentence. */
        public String id() {
            return "publish." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    PublishException(Reason reason, @Nullable Throwable cause, String... arguments) {
        super(reason.id() + ": " + String.join(", ", arguments), cause);
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    public Reason reason() {
        return reason;
    }

    public List<String> arguments() {
        return arguments;
    }
}
