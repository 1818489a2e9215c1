package babillard.line;

import java.util.List;
import java.util.Optional;

/** Something about the command line that will not do; told by a key of the messages. */
public final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;
    private final transient Optional<String> perhaps;

    public UsageException(String key, Object... arguments) {
        this(Optional.empty(), key, arguments);
    }

    UsageException(Optional<String> perhaps, String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
        this.perhaps = perhaps;
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }

    /** What was perhaps meant. */
    public Optional<String> perhaps() {
        return perhaps;
    }
}
