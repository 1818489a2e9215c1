package babillard.cli;

import babillard.line.Given;
import babillard.line.Option;
import babillard.line.Syntax;
import babillard.line.Usage;
import babillard.portal.Progress;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The command {@code babillard}, which shows its help when no other command is named. */
final class Babillard {
    private static final Option HELP = Option.flag("option.help", "-h", "--help");
    private static final Option VERSION = Option.flag("option.version", "-V", "--version");
    private static final Option LANGUAGE = Option.value("fr|en", "option.lang", "--lang");
    private static final List<Option> COMMON = List.of(HELP, VERSION, LANGUAGE);

    private static final String NAME = "babillard";
    private static final List<Command> COMMANDS = List.of(
            new Command(BuildCommand.SYNTAX.with(COMMON), BuildCommand::new),
            new Command(CheckCommand.SYNTAX.with(COMMON), CheckCommand::new),
            new Command(ServeCommand.SYNTAX.with(COMMON), ServeCommand::new),
            new Command(NewCommand.SYNTAX.with(COMMON), NewCommand::new),
            new Command(PingCommand.SYNTAX.with(COMMON), PingCommand::new));
    private static final Syntax SYNTAX = Syntax.of(NAME, COMMON)
            .leading(COMMANDS.stream().map(Command::syntax).toList());

    private final List<String> arguments;
    private final Terminal terminal;
    private final Clock clock;
    private final Locale locale;
    private String called = NAME;

    private Babillard(List<String> arguments, Terminal terminal, Clock clock, Locale locale) {
        this.arguments = List.copyOf(arguments);
        this.terminal = terminal;
        this.clock = clock;
        this.locale = locale;
    }

    static int run(List<String> arguments, Terminal terminal, Clock clock, Locale usual) {
        Locale locale = Messages.spoken(language(arguments).orElse(usual));
        Babillard babillard = new Babillard(arguments, terminal, clock, locale);
        Failure failures = new Failure(terminal, Messages.in(locale));
        try {
            return babillard.run();
        } catch (OutOfMemoryError full) {
            return failures.ofMemory();
        } catch (Exception failure) {
            return failures.told(failure, babillard.called);
        }
    }

    /** The language must be known before anything is said of the line, so it is looked for before that is read. */
    private static Optional<Locale> language(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith("--lang=")) {
                return Optional.of(Locale.forLanguageTag(argument.substring("--lang=".length())));
            }
            if (argument.equals("--lang") && i + 1 < arguments.size()) {
                return Optional.of(Locale.forLanguageTag(arguments.get(i + 1)));
            }
        }
        return Optional.empty();
    }

    private int run() throws Exception {
        Given given = SYNTAX.read(arguments);
        if (given.operands().isEmpty()) {
            return told(SYNTAX, given).orElseGet(() -> help(SYNTAX));
        }
        String name = given.operands().get(0);
        Command command = COMMANDS.stream()
                .filter(each -> each.syntax().name().equals(name))
                .findFirst()
                .orElseThrow();
        called = NAME + " " + name;
        Given toCommand = command.syntax()
                .read(given.operands().subList(1, given.operands().size()));
        Optional<Integer> told = told(command.syntax(), given).or(() -> told(command.syntax(), toCommand));
        return told.isPresent()
                ? told.get()
                : command.maker().of(this, toCommand).call();
    }

    /** Help or the version, when somebody asks for it. */
    private Optional<Integer> told(Syntax syntax, Given given) {
        if (given.has(HELP)) {
            return Optional.of(help(syntax));
        }
        if (given.has(VERSION)) {
            terminal.out().println(NAME + " " + Version.told());
            return Optional.of(Exit.DONE);
        }
        return Optional.empty();
    }

    private int help(Syntax syntax) {
        Usage usage = new Usage(messages()::say, terminal::strong);
        usage.of(syntax, called).forEach(terminal.out()::println);
        return Exit.DONE;
    }

    /** The words of the command line. */
    List<String> arguments() {
        return arguments;
    }

    Terminal terminal() {
        return terminal;
    }

    Clock clock() {
        return clock;
    }

    /** Shows on a terminal how many notices are read; one in a hundred is enough for the eye. */
    Progress progress() {
        return (done, all) -> {
            if (done % 100 == 0 || done == 1) {
                terminal.progress(messages().say("read.progress", done, all));
            }
        };
    }

    Locale locale() {
        return locale;
    }

    Messages messages() {
        return Messages.in(locale);
    }
}
