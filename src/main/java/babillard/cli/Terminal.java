package babillard.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Map;
import java.util.Optional;

/** Where the commands speak: results on the one side, remarks and progress on the other, colours only for eyes. */
final class Terminal {
    private static final String CLEAR_LINE = "\r\u001B[K";

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean interactive;
    private final boolean colour;
    private boolean progressShown;

    Terminal(PrintWriter out, PrintWriter err, boolean interactive, Map<String, String> environment) {
        this.out = out;
        this.err = err;
        this.interactive = interactive && !"dumb".equals(environment.get("TERM"));
        this.colour =
                this.interactive && environment.getOrDefault("NO_COLOR", "").isEmpty();
    }

    boolean colour() {
        return colour;
    }

    PrintWriter out() {
        clearProgress();
        return out;
    }

    PrintWriter err() {
        clearProgress();
        return err;
    }

    synchronized void say(String line) {
        clearProgress();
        err.println(line);
        err.flush();
    }

    /** Shows what is being done, on a line that the next one replaces; a pipe sees nothing of it. */
    synchronized void progress(String line) {
        if (interactive) {
            err.print(CLEAR_LINE + line);
            err.flush();
            progressShown = true;
        }
    }

    /** What somebody types in answer; nothing when nobody is there. */
    Optional<String> ask(String question) {
        return console().map(console -> console.readLine("%s", question));
    }

    /** The keyboard and the screen, when both are somebody's. */
    @SuppressWarnings("SystemConsoleNull") // The launcher asks for the console that is null in a pipe.
    static Optional<Console> console() {
        return Optional.ofNullable(System.console());
    }

    String strong(String text) {
        return painted("1", text);
    }

    String good(String text) {
        return painted("32", text);
    }

    String bad(String text) {
        return painted("31", text);
    }

    private String painted(String code, String text) {
        return colour ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }

    private synchronized void clearProgress() {
        if (progressShown) {
            err.print(CLEAR_LINE);
            err.flush();
            progressShown = false;
        }
    }
}
