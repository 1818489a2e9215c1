package babillard.portal;

import babillard.input.Gathered;
import babillard.input.NoticeFile;
import babillard.input.NoticeFolder;
import babillard.input.SiteFiles.Names;
import babillard.notice.OfferReader;
import babillard.offer.Offer;
import babillard.offer.Transcript;
import babillard.portal.Order.Purpose;
import babillard.publish.Chest;
import babillard.site.ContentHash;
import babillard.site.Ingredients;
import babillard.text.Diagnosed;
import babillard.text.Shelf;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the notices that stand as they did were read as by the build before. */
final class KnownOffers {
    private final Optional<Chest> chest;
    private final Shelf shelf;

    KnownOffers(Optional<Chest> chest, Shelf shelf) {
        this.chest = chest;
        this.shelf = shelf;
    }

    /** Those of the same program that knew the same names; none for whoever wants all verified, or a preview. */
    static KnownOffers of(Order order, Names names, Shelf shelf) {
        return new KnownOffers(
                order.program()
                        .filter(program -> order.purpose() instanceof Purpose.Publication && !order.verify())
                        .map(program -> Ingredients.of(program, names))
                        .map(terms -> Chest.at(
                                order.output(), ContentHash.whole(terms).getBytes(StandardCharsets.US_ASCII))),
                shelf);
    }

    Optional<Gathered> gather(Path folder) {
        return chest.isPresent() ? NoticeFolder.read(folder, chest.get()) : NoticeFolder.read(folder);
    }

    Diagnosed<Offer> read(NoticeFile notice, OfferReader reader) {
        Diagnosed<Offer> made = notice.keepsake()
                .found()
                .flatMap(KnownOffers::offer)
                .map(offer -> Diagnosed.of(offer, List.of()))
                .orElseGet(() -> reader.read(notice.source()));
        Diagnosed<Offer> read = new Diagnosed<>(made.value().map(offer -> offer.on(shelf)), made.diagnostics());
        // What there is a remark on is read again each time, so that the remark is made again.
        if (read.diagnostics().isEmpty()) {
            read.value()
                    .filter(Offer::isPacked)
                    .ifPresent(offer -> notice.keepsake().keep(() -> Transcript.write(offer)));
        }
        return read;
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
