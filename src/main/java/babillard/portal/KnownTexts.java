package babillard.portal;

import babillard.offer.Body;
import babillard.offer.Extra;
import babillard.offer.Offer;
import babillard.offer.Packed;
import babillard.offer.Section;
import babillard.portal.Order.Purpose;
import babillard.publish.Chest;
import babillard.search.Content;
import babillard.search.Memory;
import babillard.search.Recollection;
import babillard.site.ContentHash;
import babillard.site.Ingredients;
import babillard.site.Keepsake;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the search says of the bodies of offers, and what of it the build before knew. */
final class KnownTexts {
    static final KnownTexts NONE = new KnownTexts(Optional.empty());

    private final Optional<Chest> chest;

    KnownTexts(Optional<Chest> chest) {
        this.chest = chest;
    }

    /** Those of the same program; none for whoever wants all verified, or a preview. */
    static KnownTexts of(Order order) {
        return new KnownTexts(order.program()
                .filter(program -> order.purpose() instanceof Purpose.Publication && !order.verify())
                .map(program -> ContentHash.whole(Ingredients.of(program)).getBytes(StandardCharsets.US_ASCII))
                .map(terms -> Chest.within(order.output(), "texts", terms)));
    }

    /** The bytes of a body are all that its text is made of; one that is not packed is read each time. */
    Content text(Offer offer) {
        return chest.isPresent() && offer.wording() instanceof Packed packed
                ? Content.recalled(
                        () -> texts(packed.body()), new Kept(chest.get().of(offer.file(), packed.print())))
                : Content.printed(texts(offer.body()));
    }

    /** Indexes of which every document stands as it did. */
    Optional<Memory> indexes() {
        return chest.map(Indexes::new);
    }

    private static List<String> texts(Body body) {
        List<String> texts = new ArrayList<>();
        for (Extra extra : body.extras()) {
            texts.add(extra.label() + " " + extra.value());
        }
        for (Section section : body.sections()) {
            texts.add(section.heading());
            texts.add(section.text());
        }
        texts.removeIf(String::isEmpty);
        return texts;
    }

    /** Puts it all away for the next build; that it cannot be is no harm. */
    void keep() {
        chest.ifPresent(Chest::close);
    }

    /** No file is named so. */
    private record Indexes(Chest chest) implements Memory {
        @Override
        public boolean isEmpty() {
            return chest.isEmpty();
        }

        @Override
        public Recollection of(byte[] print) {
            return new Kept(chest.of("", print));
        }
    }

    private record Kept(Keepsake keepsake) implements Recollection {
        @Override
        public Optional<byte[]> found() {
            return keepsake.found();
        }

        @Override
        public void keep(byte[] known) {
            keepsake.keep(() -> known);
        }
    }
}
