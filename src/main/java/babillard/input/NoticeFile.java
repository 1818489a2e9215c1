package babillard.input;

import babillard.site.Keepsake;
import babillard.text.Diagnosed;
import babillard.text.Source;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A notice: the name people know it by, its text, what is kept of it, and the document of the same name beside it. */
public record NoticeFile(String file, Supplier<Source> text, Keepsake keepsake, Optional<Original> original) {
    static Diagnosed<NoticeFile> of(Diagnosed<Source> text) {
        return of(text, Keepsake.NONE);
    }

    private static Diagnosed<NoticeFile> of(Diagnosed<Source> text, Keepsake keepsake) {
        return new Diagnosed<>(
                text.value().map(source -> new NoticeFile(source.file(), () -> source, keepsake, Optional.empty())),
                text.diagnostics());
    }

    /** Of one on which there was a remark nothing is kept, so that it is made again. */
    static Diagnosed<NoticeFile> read(Found file, Keepsake.Chest chest) {
        Diagnosed<byte[]> bytes = TextFile.bytes(file);
        if (bytes.value().isEmpty()) {
            return Diagnosed.refused(bytes.diagnostics());
        }
        String name = file.name().shown();
        Supplier<Diagnosed<Source>> text =
                () -> Decoding.decode(name, bytes.value().get());
        Keepsake keepsake = chest.of(file.name().value(), bytes.value().get());
        if (keepsake.found().isPresent()) {
            Supplier<Source> source = () -> text.get().value().orElseGet(() -> new Source(name, ""));
            return Diagnosed.of(new NoticeFile(name, source, keepsake, Optional.empty()), List.of());
        }
        Diagnosed<Source> anew = text.get();
        return of(anew, anew.diagnostics().isEmpty() ? keepsake : Keepsake.NONE);
    }

    NoticeFile beside(Optional<Original> document) {
        return new NoticeFile(file, text, keepsake, document);
    }

    public Source source() {
        return text.get();
    }
}
