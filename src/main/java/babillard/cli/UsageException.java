package babillard.cli;

import java.util.List;

/** Something about the command line that can only be seen once it is carried out; told by a key of the messages. */
final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    UsageException(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    String sentence(Messages messages) {
        return messages.say(key, arguments.toArray());
    }
}
