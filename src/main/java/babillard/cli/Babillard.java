package babillard.cli;

import babillard.portal.Progress;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code babillard}, which shows its help when no other command is named. */
@Command(name = "babillard", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class Babillard implements Callable<Integer> {
    @Option(names = "--lang", scope = CommandLine.ScopeType.INHERIT, paramLabel = "fr|en")
    String language = "";

    private final List<String> arguments;
    private final Terminal terminal;
    private final Clock clock;
    private final Locale locale;
    private Runnable help = () -> {};

    private Babillard(List<String> arguments, Terminal terminal, Clock clock, Locale locale) {
        this.arguments = List.copyOf(arguments);
        this.terminal = terminal;
        this.clock = clock;
        this.locale = locale;
    }

    static int run(List<String> arguments, Terminal terminal, Clock clock, Locale usual) {
        Locale locale = Messages.spoken(language(arguments).orElse(usual));
        Babillard babillard = new Babillard(arguments, terminal, clock, locale);
        CommandLine line = new CommandLine(babillard)
                .addSubcommand("build", new BuildCommand(babillard))
                .addSubcommand("check", new CheckCommand(babillard))
                .addSubcommand("serve", new ServeCommand(babillard))
                .addSubcommand("new", new NewCommand(babillard))
                .addSubcommand("ping", new PingCommand(babillard));
        babillard.help = () -> line.usage(terminal.out());
        line.setResourceBundle(Messages.bundle(locale));
        line.setOut(terminal.out());
        line.setErr(terminal.out());
        line.setColorScheme(CommandLine.Help.defaultColorScheme(
                terminal.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        line.setUsageHelpWidth(100);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler(new WrongUsage(terminal, Messages.in(locale)));
        line.setExecutionExceptionHandler(new Failure(terminal, Messages.in(locale)));
        return line.execute(arguments.toArray(String[]::new));
    }

    /** The language must be known before the help is written, so it is looked for before the line is parsed. */
    private static Optional<Locale> language(List<String> arguments) {
        return IntStream.range(0, arguments.size())
                .filter(i -> arguments.get(i).startsWith("--lang"))
                .mapToObj(i -> arguments.get(i).startsWith("--lang=")
                        ? arguments.get(i).substring("--lang=".length())
                        : i + 1 < arguments.size() ? arguments.get(i + 1) : "")
                .findFirst()
                .map(Locale::forLanguageTag);
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

    @Override
    public Integer call() {
        help.run();
        return Exit.DONE;
    }
}
