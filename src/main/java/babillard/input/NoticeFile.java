package babillard.input;

import babillard.site.Keepsake;
import babillard.text.Diagnosed;
import babillard.text.Source;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A notice: the name people know it by, what is in it for whoever opens it, and the document of the same name beside
 * it. Very many are not held open at once.
 */
public record NoticeFile(String file, Supplier<Opened> opener, Optional<Original> original) {
    /** A notice that was opened: what is kept of it, and its text with what was amiss with the file. */
    public record Opened(Keepsake keepsake, Supplier<Diagnosed<Source>> text) {}

    /** Of a text that is at hand. */
    static Diagnosed<NoticeFile> of(Diagnosed<Source> text) {
        return new Diagnosed<>(
                text.value().map(source -> {
                    Opened opened = new Opened(Keepsake.NONE, () -> Diagnosed.of(source, List.of()));
                    return new NoticeFile(source.file(), () -> opened, Optional.empty());
                }),
                text.diagnostics());
    }

    /** Of a file that is read each time it is opened. */
    static NoticeFile at(Found file, Keepsake.Chest chest) {
        return new NoticeFile(file.name().shown(), () -> opened(file, chest), Optional.empty());
    }

    private static Opened opened(Found file, Keepsake.Chest chest) {
        Diagnosed<byte[]> read = TextFile.bytes(file);
        if (read.value().isEmpty()) {
            return new Opened(Keepsake.NONE, () -> Diagnosed.refused(read.diagnostics()));
        }
        byte[] bytes = read.value().get();
        return new Opened(
                chest.of(file.name().value(), bytes),
                () -> Decoding.decode(file.name().shown(), bytes));
    }

    NoticeFile beside(Optional<Original> document) {
        return new NoticeFile(file, opener, document);
    }

    public Opened open() {
        return opener.get();
    }

    /** Its text, without one if it has none. */
    public Source source() {
        return open().text().get().value().orElseGet(() -> new Source(file, ""));
    }
}
