package babillard.preview;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the file that an address means, and never one outside the folder that is served. */
record Shelf(Path root) {
    private static final String INDEX = "index.html";

    /** What an address under the root of the site leads to. */
    sealed interface Found {
        /** A file to be sent. */
        record Document(Path path) implements Found {}

        /** A folder that was asked for without its slash. */
        record Folder() implements Found {}
    }

    Optional<Found> find(String rawAddress) {
        return decoded(rawAddress).filter(Shelf::isPlain).flatMap(this::look);
    }

    private Optional<Found> look(String address) {
        try {
            // The root alone may be a link: it is ours, and leads to another version after each build.
            Path real = root.toRealPath();
            Path path = real.resolve(address).toRealPath();
            if (!path.startsWith(real)) {
                return Optional.empty();
            }
            if (Files.isDirectory(path)) {
                return address.isEmpty() || address.endsWith("/")
                        ? look(address + INDEX)
                        : Optional.of(new Found.Folder());
            }
            return Files.isRegularFile(path) && !address.endsWith("/")
                    ? Optional.of(new Found.Document(path))
                    : Optional.empty();
        } catch (IOException | InvalidPathException absent) {
            return Optional.empty();
        }
    }

    /** Whether every part of the path is a name, so that the path leads down and nowhere else. */
    private static boolean isPlain(String address) {
        if (address.chars().anyMatch(c -> c < ' ' || c == '\\' || c == ':' || c == 0x7f)) {
            return false;
        }
        String path = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
        if (path.isEmpty()) {
            return address.isEmpty();
        }
        for (String name : path.split("/", -1)) {
            if (name.isEmpty() || name.equals(".") || name.equals("..")) {
                return false;
            }
        }
        return true;
    }

    /** Decodes what is percent-encoded; a slash in disguise, or what is no UTF-8, means no file. */
    static Optional<String> decoded(String raw) {
        byte[] bytes = raw.getBytes(StandardCharsets.UTF_8);
        ByteBuffer plain = ByteBuffer.allocate(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] != '%') {
                plain.put(bytes[i]);
                continue;
            }
            int code = i + 2 < bytes.length ? 16 * hex(bytes[i + 1]) + hex(bytes[i + 2]) : -1;
            if (code < 0 || hex(bytes[i + 1]) < 0 || hex(bytes[i + 2]) < 0 || code == '/') {
                return Optional.empty();
            }
            plain.put((byte) code);
            i += 2;
        }
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(plain.flip()).toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    private static int hex(byte digit) {
        return Character.digit(digit, 16);
    }
}
