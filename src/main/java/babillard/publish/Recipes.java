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
import java.util.zip.CRC32C;

/**
 * Of what the files of a version were made, as far as they tell it, and what was noted when they were inspected: what is to
 * be made of the same again is kept instead. It lies beside the version, may be deleted at any time, and nothing in it is
 * believed that is not whole.
 */
final class Recipes {
    private static final long FORM = 0x626162_5f_72656331L;
    private static final Recipes NONE = new Recipes(Map.of(), new byte[0]);

    private final Map<SitePath, Digest> digests;
    private final byte[] notes;

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

    /** Those of the version that stands, when they were taken with the same digests. */
    static Recipes of(Standing standing, Digests taken) throws IOException {
        Optional<Path> file =
                standing.version().map(Version::recipes).filter(path -> Files.isRegularFile(path, NOFOLLOW_LINKS));
        return file.isPresent() ? parse(ByteBuffer.wrap(Files.readAllBytes(file.get())), taken) : NONE;
    }

    private static Recipes parse(ByteBuffer bytes, Digests taken) {
        try {
            boolean isWhole = bytes.getLong() == FORM && bytes.getLong() == checksum(bytes.slice());
            return isWhole && bytes.getLong() == taken.point() ? parse(bytes) : NONE;
        } catch (BufferUnderflowException | IllegalArgumentException damaged) {
            return NONE;
        }
    }

    private static Recipes parse(ByteBuffer bytes) {
        int count = bytes.getInt();
        Map<SitePath, Digest> digests = new HashMap<>();
        for (int i = 0; i < count; i++) {
            SitePath path = new SitePath(new String(next(bytes), StandardCharsets.UTF_8));
            digests.put(path, new Digest(bytes.getLong()));
        }
        return new Recipes(digests, next(bytes));
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

    byte[] bytes(Digests taken) {
        byte[] body = body(taken);
        return ByteBuffer.allocate(2 * Long.BYTES + body.length)
                .putLong(FORM)
                .putLong(checksum(ByteBuffer.wrap(body)))
                .put(body)
                .array();
    }

    private byte[] body(Digests taken) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(body)) {
            out.writeLong(taken.point());
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

    private static long checksum(ByteBuffer bytes) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes);
        return checksum.getValue();
    }
}
