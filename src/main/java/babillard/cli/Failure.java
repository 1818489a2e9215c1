package babillard.cli;

import babillard.publish.PublishException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in a sentence why a command could not be carried out. */
final class Failure implements IExecutionExceptionHandler {
    private static final String TRACE = "BABILLARD_TRACE";

    private final Terminal terminal;
    private final Messages messages;

    Failure(Terminal terminal, Messages messages) {
        this.terminal = terminal;
        this.messages = messages;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        if (failure instanceof UsageException wrong) {
            terminal.say(terminal.bad(messages.say("usage.wrong")) + " " + wrong.sentence(messages));
            terminal.say(messages.say("usage.help", command.getCommandSpec().qualifiedName()));
            return Exit.WRONG_USAGE;
        }
        terminal.say(terminal.bad(sentence(failure)));
        if (System.getenv(TRACE) != null) {
            failure.printStackTrace(terminal.err());
            terminal.err().flush();
        }
        return Exit.NOTHING_PUBLISHED;
    }

    private String sentence(Exception failure) {
        if (failure instanceof PublishException refused) {
            return sentence(messages, refused);
        }
        if (failure instanceof FileSystemException file) {
            return messages.say("failure.file", String.valueOf(file.getFile()), reason(file));
        }
        if (failure instanceof IOException) {
            return messages.say("failure.unexpected", reason(failure));
        }
        return messages.say("failure.unexpected", failure) + "\n" + messages.say("failure.report");
    }

    static String sentence(Messages messages, PublishException refused) {
        return messages.say(refused.reason().id(), refused.arguments().toArray());
    }

    private static String reason(Exception failure) {
        return Objects.requireNonNullElse(
                failure.getMessage(), failure.getClass().getSimpleName());
    }
}
