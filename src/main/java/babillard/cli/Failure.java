package babillard.cli;

import babillard.line.UsageException;
import babillard.publish.PublishException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Objects;

/** Says in a sentence why a command could not be carried out. */
record Failure(Terminal terminal, Messages messages) {
    private static final String TRACE = "BABILLARD_TRACE";
    private static final long MEGABYTE = 1024L * 1024;

    /** Tells of it, and what to tell the shell; {@code called} is what was written to call the command. */
    int told(Exception failure, String called) {
        if (failure instanceof UsageException wrong) {
            return told(wrong, called);
        }
        terminal.say(terminal.bad(sentence(failure)));
        if (System.getenv(TRACE) != null) {
            failure.printStackTrace(terminal.err());
            terminal.err().flush();
        }
        return Exit.NOTHING_PUBLISHED;
    }

    private int told(UsageException wrong, String called) {
        String what = messages.say(wrong.key(), wrong.arguments().toArray());
        terminal.say(terminal.bad(messages.say("usage.wrong")) + " " + what);
        wrong.perhaps().ifPresent(meant -> terminal.say(messages.say("usage.perhaps", meant)));
        terminal.say(messages.say("usage.help", called));
        return Exit.WRONG_USAGE;
    }

    int ofMemory() {
        long granted = Runtime.getRuntime().maxMemory() / MEGABYTE;
        terminal.say(terminal.bad(messages.say("failure.memory", granted)));
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
