package babillard.page;

import babillard.offer.Offer;
import babillard.site.Artifact.Content;
import babillard.site.Ingredients;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** The page of an offer in the making; its recipe is told without its view, which would cost more than those of all others. */
record OfferPage(PageInput apart, Offer offer, Circumstances around) implements Content {
    /** Of an input that is {@link PageInput#apart}, so that nothing comes in that the recipe does not tell. */
    OfferPage {}

    @Override
    public void writeTo(OutputStream out) throws IOException {
        apart.templates().write(OfferView.of(apart, offer.unpacked(), around), apart, out);
    }

    @Override
    public Optional<byte[]> recipe() {
        return Optional.of(Ingredients.of(offer, around));
    }
}
