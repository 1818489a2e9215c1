package babillard;

import babillard.catalogue.Editions;
import babillard.input.NoticeFile;
import babillard.input.NoticeFolder;
import babillard.notice.Aliases;
import babillard.notice.OfferReader;
import babillard.offer.Offer;
import babillard.text.Diagnosed;
import babillard.text.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The notices that come with the project, and the offers that they make. */
public final class Samples {
    /** The day of the demonstration. */
    public static final LocalDate DAY = LocalDate.of(2025, 8, 15);

    private Samples() {}

    public static List<Source> notices() {
        return NoticeFolder.read(Path.of("content", "offres")).orElseThrow().notices().stream()
                .map(NoticeFile::source)
                .toList();
    }

    /** The reader that knows the names of the project. */
    public static OfferReader reader() {
        Diagnosed<Aliases> aliases = Aliases.read(alias("employeurs"), alias("corps"), alias("lieux"));
        return new OfferReader(aliases.value().orElseThrow());
    }

    public static List<Diagnosed<Offer>> read() {
        return notices().stream().map(reader()::read).toList();
    }

    public static List<Offer> offers() {
        List<Offer> all =
                read().stream().map(Diagnosed::value).flatMap(Optional::stream).toList();
        return Editions.settle(all, DAY).offers();
    }

    private static Source alias(String name) {
        String file = name + ".txt";
        try {
            return new Source(file, Files.readString(Path.of("content", "alias", file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
