package babillard.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The script that reloads a page; only the preview adds it, the published file stays as it is. */
final class ReloadScript {
    /** A file of its own, so that a page which allows no script but those of its host runs it. */
    static final String PATH = "/.babillard/reload.js";

    private ReloadScript() {}

    static byte[] bytes() {
        try (InputStream script = ReloadScript.class.getResourceAsStream("reload.js")) {
            return Objects.requireNonNull(script).readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The page with the script, which learns from its address which build the page comes from. */
    static byte[] addedTo(byte[] page, String build) {
        String html = new String(page, StandardCharsets.UTF_8);
        String script = "<script src=\"" + PATH + "?" + build + "\" defer></script>";
        int head = html.indexOf("</head>");
        int at = head < 0 ? html.length() : head;
        return new StringBuilder(html).insert(at, script).toString().getBytes(StandardCharsets.UTF_8);
    }
}
