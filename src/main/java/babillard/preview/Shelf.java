package babillard.preview;

import babillard.site.Artifact;
import babillard.site.Site;
import babillard.site.SitePath;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Finds the file of the site that an address means, each made when it is asked for. */
record Shelf(Shown shown) {
    private static final String INDEX = "index.html";

    /** What an address under the root of the site leads to. */
    sealed interface Found {
        /** A file to be sent. */
        record Document(Artifact artifact) implements Found {}

        /** A folder that was asked for without its slash. */
        record Folder() implements Found {}
    }

    Optional<Found> find(String rawAddress) {
        return decoded(rawAddress).flatMap(this::look);
    }

    private Optional<Found> look(String address) {
        boolean folder = address.isEmpty() || address.endsWith("/");
        Optional<Found> document = file(folder ? address + INDEX : address).map(Found.Document::new);
        return document.isPresent() || folder
                ? document
                : file(address + "/" + INDEX).map(file -> new Found.Folder());
    }

    /** First among what is laid out already, then among the rest. */
    private Optional<Artifact> file(String name) {
        return SitePath.parse(name)
                .flatMap(path -> in(shown.site(), path).or(() -> in(shown.rest().get(), path)));
    }

    private static Optional<Artifact> in(Site site, SitePath path) {
        return Optional.ofNullable(site.artifacts().get(path));
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
