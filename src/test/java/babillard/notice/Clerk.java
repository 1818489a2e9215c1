package babillard.notice;

import babillard.offer.Offer;
import babillard.text.Diagnosed;
import babillard.text.Diagnostic;
import babillard.text.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads notices with the names that this project knows. */
final class Clerk {
    static final Aliases ALIASES = aliases();
    private static final OfferReader READER = new OfferReader(ALIASES);

    private Clerk() {}

    static Diagnosed<Offer> read(String text) {
        return READER.read(new Source("a.md", text));
    }

    static Offer offer(String text) {
        Diagnosed<Offer> read = read(text);
        return read.value().orElseThrow(() -> new AssertionError(remarks(read)));
    }

    /** {@code 3:1 deadline.absent} for each remark. */
    static List<String> remarks(Diagnosed<Offer> read) {
        return read.diagnostics().stream().map(Clerk::line).toList();
    }

    static List<String> codes(String text) {
        return read(text).diagnostics().stream()
                .map(remark -> remark.code().id())
                .toList();
    }

    private static String line(Diagnostic remark) {
        return remark.span().line() + ":" + remark.span().column() + " "
                + remark.code().id();
    }

    private static Aliases aliases() {
        return Aliases.read(source("employeurs"), source("corps"), source("lieux"))
                .value()
                .orElseThrow();
    }

    static Source source(String name) {
        Path file = Path.of("content", "alias", name + ".txt");
        try {
            return new Source(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
