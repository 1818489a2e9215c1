package babillard.feed;

import babillard.catalogue.Catalogue;
import babillard.catalogue.Deserted;
import babillard.ledger.Ledger;
import babillard.offer.Offer;
import babillard.site.Imprint;
import babillard.site.Masthead;
import babillard.site.SitePath;
import babillard.text.Depot;
import java.util.Optional;

/**
 * All that the feeds are made of; the style, when there is one, lets a feed that is opened in a browser read as a page.
 * What an offer is in a format is kept in the depot between the files that hold it.
 */
public record FeedInput(
        Catalogue catalogue,
        Ledger ledger,
        Deserted deserted,
        Masthead masthead,
        Imprint imprint,
        Optional<SitePath> style,
        Depot depot,
        Prints prints) {
    public FeedInput(
            Catalogue catalogue,
            Ledger ledger,
            Deserted deserted,
            Masthead masthead,
            Imprint imprint,
            Optional<SitePath> style,
            Depot depot) {
        this(catalogue, ledger, deserted, masthead, imprint, style, depot, new Prints());
    }

    FeedItem item(Offer offer) {
        return FeedItem.of(offer, ledger.history(offer.id()), masthead);
    }

    String absolute(SitePath path) {
        return masthead.base().absolute(path);
    }
}
