package babillard.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** What the manifest knows of a file: the digest of its bytes, how many they are, and when it was written. */
record Entry(Digest digest, long size, long modified) {
    static Entry parse(String[] fields) {
        if (fields.length != 4) {
            throw new IllegalArgumentException("four fields are needed");
        }
        return new Entry(Digest.parse(fields[0]), Long.parseLong(fields[1]), Long.parseLong(fields[2]));
    }

    String text() {
        return digest + " " + size + " " + modified;
    }

    /** The entry of a file that was written just now. */
    static Entry of(Path file, Digest digest) throws IOException {
        BasicFileAttributes attributes = attributes(file);
        return new Entry(
                digest, attributes.size(), attributes.lastModifiedTime().toMillis());
    }

    boolean tells(Digest other, long length) {
        return digest.equals(other) && size == length;
    }

    /** Whether a file is still the one that was written, as far as its size and time tell. */
    boolean fits(Path file) {
        try {
            return fits(attributes(file));
        } catch (IOException gone) {
            return false;
        }
    }

    boolean fits(BasicFileAttributes attributes) {
        return attributes.isRegularFile()
                && attributes.size() == size
                && attributes.lastModifiedTime().toMillis() == modified;
    }

    private static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }
}
