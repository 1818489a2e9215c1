package babillard.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;

/** The program. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        Terminal terminal = new Terminal(out, err, Terminal.console().isPresent(), System.getenv());
        int exit = Babillard.run(Arrays.asList(arguments), terminal, Clock.systemUTC(), Language.of(System.getenv()));
        out.flush();
        err.flush();
        System.exit(exit);
    }

    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
