package babillard.spec;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of an example as bytes: {@code a.md (windows-1252)}, {@code a.md (crlf)}, {@code a.md (bom)}; inside the text
 * {@code \\u0000} to {@code \\uFFFF} stand for characters that an editor would hide.
 */
record Written(Path path, byte[] bytes) {
    static Written of(Path root, String section, String content) {
        int parenthesis = section.indexOf(" (");
        String way = parenthesis < 0 ? "" : section.substring(parenthesis + 2, section.length() - 1);
        String name = parenthesis < 0 ? section : section.substring(0, parenthesis);
        return new Written(root.resolve(name), bytes(unescaped(content), way));
    }

    void write() throws IOException {
        Files.createDirectories(path.getParent());
        Files.write(path, bytes);
    }

    private static byte[] bytes(String text, String way) {
        return switch (way) {
            case "" -> text.getBytes(StandardCharsets.UTF_8);
            case "crlf" -> text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
            case "bom" -> withMark(text);
            default -> text.getBytes(Charset.forName(way));
        };
    }

    private static byte[] withMark(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("\uFEFF".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    private static String unescaped(String content) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (int next = content.indexOf("\\u"); next >= 0; next = content.indexOf("\\u", at)) {
            text.append(content, at, next);
            text.append((char) Integer.parseInt(content.substring(next + 2, next + 6), 16));
            at = next + 6;
        }
        return text.append(content.substring(at)).toString();
    }
}
