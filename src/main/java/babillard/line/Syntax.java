package babillard.line;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How a command is written: its options, then its operand or the commands that it has itself. */
public record Syntax(String name, List<Option> options, Optional<Operand> operand, List<Syntax> commands) {
    public Syntax {
        options = List.copyOf(options);
        commands = List.copyOf(commands);
    }

    /** A command with options alone. */
    public static Syntax of(String name, List<Option> options) {
        return new Syntax(name, options, Optional.empty(), List.of());
    }

    public Syntax taking(Operand taken) {
        return new Syntax(name, options, Optional.of(taken), commands);
    }

    public Syntax leading(List<Syntax> led) {
        return new Syntax(name, options, operand, led);
    }

    public Syntax with(List<Option> more) {
        return new Syntax(name, Stream.concat(options.stream(), more.stream()).toList(), operand, commands);
    }

    /** What the words of a line give; those after the name of a command of its own are left as they are. */
    public Given read(List<String> words) throws UsageException {
        return new LineReader(this).read(words);
    }

    Optional<Option> option(String written) {
        return options.stream()
                .filter(option -> option.names().contains(written))
                .findFirst();
    }
}
