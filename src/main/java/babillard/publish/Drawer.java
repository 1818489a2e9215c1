package babillard.publish;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import babillard.text.Quill;
import babillard.text.Scroll;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** One file of a chest: on which terms it was filled, with which digests, and with what. */
@SuppressWarnings("ArrayRecordComponent") // It is never compared.
record Drawer(byte[] terms, Digests taken, List<Kept> contents) {
    private static final Seal SEAL = new Seal(0x626162_5f_6b656531L);

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
                return Scroll.read(told, Drawer::drawer);
            });
        } catch (IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }

    byte[] bytes() {
        Quill quill = new Quill();
        quill.bytes(terms);
        quill.longNumber(taken.point());
        quill.number(contents.size());
        for (Kept kept : contents) {
            quill.longNumber(kept.digest().value());
            quill.bytes(kept.made());
        }
        return SEAL.on(quill.written());
    }

    private static Drawer drawer(Scroll in) {
        return new Drawer(
                in.bytes(),
                new Digests(in.longNumber()),
                in.list(each -> new Kept(new Digest(each.longNumber()), each.bytes())));
    }
}
