package babillard.publish;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import babillard.text.Transcript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** One file of a chest: on which terms it was filled, with which digests, and with what. */
@SuppressWarnings("ArrayRecordComponent") // It is never compared.
record Drawer(byte[] terms, Digests taken, List<Kept> contents) {
    private static final Seal SEAL = new Seal(0x626162_5f_6b656531L);
    private static final Transcript<Drawer> TRANSCRIPT = Transcript.of(Drawer.class);

    /** What was made of a file that has this digest. */
    @SuppressWarnings("ArrayRecordComponent")
    record Kept(Digest digest, byte[] made) {}

    /** Nothing when there is no such file, or when it is not whole. */
    static Optional<Drawer> read(Path file) throws IOException {
        return Files.isRegularFile(file, NOFOLLOW_LINKS) ? parse(Files.readAllBytes(file)) : Optional.empty();
    }

    private static Optional<Drawer> parse(byte[] all) {
        try {
            return SEAL.opened(all).map(body -> {
                byte[] told = new byte[body.remaining()];
                body.get(told);
                return TRANSCRIPT.read(told);
            });
        } catch (IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }

    byte[] bytes() {
        return SEAL.on(TRANSCRIPT.write(this));
    }
}
