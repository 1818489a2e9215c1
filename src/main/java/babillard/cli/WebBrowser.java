package babillard.cli;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The browser of whoever sits at this machine, opened by the program that the system has for that. */
final class WebBrowser {
    private WebBrowser() {}

    /** Whether it could be asked to show a page. */
    static boolean open(URI page, String system) {
        try {
            new ProcessBuilder(Stream.concat(opener(system).stream(), Stream.of(page.toString()))
                            .toList())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    static List<String> opener(String system) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler");
        }
        return List.of(name.startsWith("mac") ? "open" : "xdg-open");
    }
}
