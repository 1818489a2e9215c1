package babillard.portal;

import babillard.input.Gathered;
import babillard.input.NoticeFile;
import babillard.input.NoticeFile.Opened;
import babillard.input.NoticeFolder;
import babillard.input.SiteFiles.Names;
import babillard.notice.OfferReader;
import babillard.offer.Offer;
import babillard.offer.Transcript;
import babillard.portal.Order.Purpose;
import babillard.publish.Chest;
import babillard.site.ContentHash;
import babillard.site.Ingredients;
import babillard.site.Keepsake;
import babillard.text.Depot;
import babillard.text.Diagnosed;
import babillard.text.Source;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the notices that stand as they did were read as by the build before. */
final class KnownOffers {
    private final Optional<Chest> chest;
    private final Depot depot;

    KnownOffers(Optional<Chest> chest, Depot depot) {
        this.chest = chest;
        this.depot = depot;
    }

    /** Those of the same program that knew the same names; none for whoever wants all verified, or a preview. */
    static KnownOffers of(Order order, Names names, Depot depot) {
        return new KnownOffers(
                order.program()
                        .filter(program -> order.purpose() instanceof Purpose.Publication && !order.verify())
                        .map(program -> Ingredients.of(program, names))
                        .map(terms -> Chest.at(
                                order.output(), ContentHash.whole(terms).getBytes(StandardCharsets.US_ASCII))),
                depot);
    }

    Optional<Gathered> gather(Path folder) {
        return NoticeFolder.read(folder, chest.isPresent() ? chest.get() : Keepsake.Chest.EMPTY);
    }

    Diagnosed<Offer> read(NoticeFile notice, OfferReader reader) {
        Opened opened = notice.open();
        Optional<Offer> known = opened.keepsake().found().flatMap(KnownOffers::offer);
        Diagnosed<Offer> read = known.map(offer -> Diagnosed.of(offer, List.of()))
                .orElseGet(() -> read(opened.text().get(), reader));
        Optional<Offer> offer = read.value().map(made -> made.in(depot));
        // What there is a remark on is read again each time, so that the remark is made again.
        if (read.diagnostics().isEmpty()) {
            offer.filter(Offer::isPacked).ifPresent(made -> opened.keepsake().keep(() -> Transcript.write(made)));
        }
        return new Diagnosed<>(offer, read.diagnostics());
    }

    private static Diagnosed<Offer> read(Diagnosed<Source> text, OfferReader reader) {
        if (text.value().isEmpty()) {
            return Diagnosed.refused(text.diagnostics());
        }
        Diagnosed<Offer> read = reader.read(text.value().get());
        return text.diagnostics().isEmpty()
                ? read
                : new Diagnosed<>(
                        read.value(),
                        Stream.concat(read.diagnostics().stream(), text.diagnostics().stream())
                                .toList());
    }

    private static Optional<Offer> offer(byte[] written) {
        try {
            return Optional.of(Transcript.read(written));
        } catch (IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }

    /** Puts it all away for the next build; that it cannot be is no harm. */
    void keep() {
        chest.ifPresent(Chest::close);
    }
}
