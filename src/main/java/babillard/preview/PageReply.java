package babillard.preview;

import java.nio.charset.StandardCharsets;

/** Adds to a page the script that reloads it; only the preview does, the published file stays as it is. */
final class PageReply {
    private PageReply() {}

    static byte[] withScript(byte[] page, String version) {
        String html = new String(page, StandardCharsets.UTF_8);
        String script = "<script src=\"" + PreviewServer.SCRIPT + "?" + version + "\" defer></script>";
        int at = html.indexOf("</head>");
        String with = at < 0 ? html + script : html.substring(0, at) + script + html.substring(at);
        return with.getBytes(StandardCharsets.UTF_8);
    }
}
