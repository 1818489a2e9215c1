package babillard.cli;

import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The keys of a terminal: heard one by one where the system has {@code stty}, else when a line is ended. */
final class Keyboard implements AutoCloseable {
    private static final Path TERMINAL = Path.of("/dev/tty");

    private final Optional<String> usual;
    private final Thread atExit = new Thread(this::restore, "keyboard");

    private Keyboard(Optional<String> usual) {
        this.usual = usual;
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /** Takes over the keys of a terminal; Ctrl-C keeps its meaning. Nothing where nobody sits. */
    static Optional<Keyboard> of(Optional<Console> terminal) {
        return terminal.map(console -> {
            Keyboard keyboard = new Keyboard(stty("-g"));
            keyboard.usual.ifPresent(settings -> stty("-icanon", "min", "1"));
            return keyboard;
        });
    }

    /** Under which the message bundles say which keys to strike. */
    String greeting() {
        return usual.isPresent() ? "serve.keys" : "serve.lines";
    }

    /** Listens beside everything else that is going on. */
    void listen(Runnable open, Runnable quit) {
        Thread listening = new Thread(() -> listen(System.in, open, quit), "keys");
        listening.setDaemon(true);
        listening.start();
    }

    /** Listens until the key to quit is struck, or nobody sits there any more. */
    static void listen(InputStream keys, Runnable open, Runnable quit) {
        try {
            for (int key = keys.read(); key >= 0; key = keys.read()) {
                switch (key) {
                    case 'o', 'O' -> open.run();
                    case 'q', 'Q' -> {
                        quit.run();
                        return;
                    }
                    default -> {}
                }
            }
        } catch (IOException gone) {
            return; // The preview goes on without a keyboard.
        }
    }

    /** What the program answers; nothing where there is none, or where it is not content. */
    private static Optional<String> stty(String... arguments) {
        try {
            Process process = new ProcessBuilder(Stream.concat(Stream.of("stty"), Stream.of(arguments))
                            .toList())
                    .redirectInput(TERMINAL.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            boolean done = process.waitFor(2, TimeUnit.SECONDS) && process.exitValue() == 0;
            return done ? Optional.of(answer.strip()) : Optional.empty();
        } catch (IOException noSuchProgram) {
            return Optional.empty();
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private void restore() {
        usual.ifPresent(Keyboard::stty);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException ending) {
            return; // It is restored already, or about to be.
        }
        restore();
    }
}
