package babillard.cli;

import java.time.LocalDate;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Answers a command line that cannot be understood: what is wrong, what was perhaps meant, where the help is. */
final class WrongUsage implements IParameterExceptionHandler {
    private final Terminal terminal;
    private final Messages messages;

    WrongUsage(Terminal terminal, Messages messages) {
        this.terminal = terminal;
        this.messages = messages;
    }

    @Override
    public int handleParseException(ParameterException exception, String[] arguments) {
        CommandLine command = exception.getCommandLine();
        if (exception instanceof UnmatchedArgumentException unmatched) {
            complain(messages.say("usage.unknown-argument", String.join(" ", unmatched.getUnmatched())));
            unmatched.getSuggestions().stream()
                    .limit(1)
                    .forEach(suggestion -> terminal.say(messages.say("usage.perhaps", suggestion)));
        } else if (exception.getArgSpec() != null && exception.getArgSpec().type() == LocalDate.class) {
            complain(messages.say("usage.date", exception.getValue()));
        } else {
            complain(String.valueOf(exception.getMessage()));
        }
        terminal.say(messages.say("usage.help", command.getCommandSpec().qualifiedName()));
        return Exit.WRONG_USAGE;
    }

    private void complain(String what) {
        terminal.say(terminal.bad(messages.say("usage.wrong")) + " " + what);
    }
}
