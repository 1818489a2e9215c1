package babillard.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;

/** What the preview adds to a page, while the published file stays as it is: a script that reloads it, and its day. */
final class ReloadScript {
    /** A file of its own, so that a page which allows no script but those of its host runs it. */
    static final String PATH = "/.babillard/reload.js";

    private static final String ROOT = "<html";

    private ReloadScript() {}

    static byte[] bytes() {
        try (InputStream script = ReloadScript.class.getResourceAsStream("reload.js")) {
            return Objects.requireNonNull(script).readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * The page with the script, which learns from its address which build the page comes from; and with the day of the
     * build, so that a demonstration of last year does not show every offer as closed.
     */
    static byte[] addedTo(byte[] page, String build, LocalDate day) {
        StringBuilder html = new StringBuilder(new String(page, StandardCharsets.UTF_8));
        String script = "<script src=\"" + PATH + "?" + build + "\" defer></script>";
        int head = html.indexOf("</head>");
        html.insert(head < 0 ? html.length() : head, script);
        int root = html.indexOf(ROOT);
        if (root >= 0) {
            html.insert(root + ROOT.length(), " data-today=\"" + day + "\"");
        }
        return html.toString().getBytes(StandardCharsets.UTF_8);
    }
}
