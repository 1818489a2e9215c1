package babillard.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A command as someone would type it, and what came of it. */
record Run(int exit, String out, String err) {
    private static final Clock MIDDAY = Clock.fixed(Instant.parse("2025-08-15T01:00:00Z"), ZoneOffset.UTC);

    static Run of(Object... arguments) {
        return at(MIDDAY, arguments);
    }

    static Run at(Clock clock, Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        PrintWriter outWriter = new PrintWriter(out, true);
        PrintWriter errWriter = new PrintWriter(err, true);
        Terminal terminal = new Terminal(outWriter, errWriter, false, Map.of());
        List<String> line = List.of(arguments).stream().map(Object::toString).toList();
        int exit = Babillard.run(line, terminal, clock, Locale.FRENCH);
        outWriter.flush();
        errWriter.flush();
        return new Run(exit, out.toString(), err.toString());
    }
}
