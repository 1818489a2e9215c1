package babillard.page;

import babillard.offer.Offer;
import babillard.site.Artifact.Content;
import babillard.site.Ingredients;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * The page of an offer in the making. Its recipe is told without its view, which would cost more than those of all others;
 * where the body is not packed, it would cost as much as the page.
 */
record OfferPage(PageInput apart, Offer offer, Circumstances around) implements Content {
    /** Of an input that is {@link PageInput#apart}, so that nothing comes in that the recipe does not tell. */
    OfferPage {}

    @Override
    public void writeTo(OutputStream out) throws IOException {
        apart.templates().write(OfferView.of(apart, offer.unpacked(), around), apart, out);
    }

    @Override
    public Optional<byte[]> recipe() {
        return offer.isPacked() ? Optional.of(Ingredients.of(offer, around)) : Optional.empty();
    }
}
