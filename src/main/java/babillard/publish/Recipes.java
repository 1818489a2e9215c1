package babillard.publish;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import babillard.site.SitePath;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Of what the files of a version were made, as far as they tell it, and what was noted when they were inspected: what is to
 * be made of the same again is kept instead. It lies beside the version, may be deleted at any time, and nothing in it is
 * believed that is not whole.
 */
final class Recipes {
    private static final Seal SEAL = new Seal(0x626162_5f_72656331L);
    private static final Recipes NONE = new Recipes(Map.of(), new byte[0]);

    private final Map<SitePath, Digest> digests;
    private final byte[] notes;

    /** Digests of recipes, and the notes of the inspection. */
    Recipes(Map<SitePath, Digest> digests, byte[] notes) {
        this.digests = Map.copyOf(digests);
        this.notes = notes;
    }

    byte[] notes() {
        return notes;
    }

    boolean tell(SitePath path, Digest recipe) {
        return recipe.equals(digests.get(path));
    }

    /** Those of the version that stands, when it was made on the same terms, and they were taken with the same digests. */
    static Recipes of(Standing standing, Optional<String> terms, Digests taken) throws IOException {
        Optional<Path> file =
                standing.version().map(Version::recipes).filter(path -> Files.isRegularFile(path, NOFOLLOW_LINKS));
        return file.isPresent() && terms.isPresent()
                ? SEAL.opened(Files.readAllBytes(file.get()))
                        .map(body -> parse(body, terms.get(), taken))
                        .orElse(NONE)
                : NONE;
    }

    private static Recipes parse(ByteBuffer bytes, String terms, Digests taken) {
        try {
            boolean isSame = bytes.getLong() == taken.point() && text(bytes).equals(terms);
            return isSame ? parse(bytes) : NONE;
        } catch (BufferUnderflowException | IllegalArgumentException foreign) {
            return NONE;
        }
    }

    private static Recipes parse(ByteBuffer bytes) {
        int count = bytes.getInt();
        Map<SitePath, Digest> digests = new HashMap<>();
        for (int i = 0; i < count; i++) {
            SitePath path = new SitePath(text(bytes));
            digests.put(path, new Digest(bytes.getLong()));
        }
        return new Recipes(digests, next(bytes));
    }

    private static String text(ByteBuffer bytes) {
        return new String(next(bytes), StandardCharsets.UTF_8);
    }

    private static byte[] next(ByteBuffer bytes) {
        int length = bytes.getInt();
        if (length < 0 || length > bytes.remaining()) {
            throw new IllegalArgumentException("torn");
        }
        byte[] next = new byte[length];
        bytes.get(next);
        return next;
    }

    byte[] bytes(Optional<String> terms, Digests taken) {
        return SEAL.on(body(terms.orElse(""), taken));
    }

    private byte[] body(String terms, Digests taken) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(body)) {
            out.writeLong(taken.point());
            write(out, terms.getBytes(StandardCharsets.UTF_8));
            out.writeInt(digests.size());
            for (Map.Entry<SitePath, Digest> file : digests.entrySet()) {
                write(out, file.getKey().value().getBytes(StandardCharsets.UTF_8));
                out.writeLong(file.getValue().value());
            }
            write(out, notes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return body.toByteArray();
    }

    private static void write(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
