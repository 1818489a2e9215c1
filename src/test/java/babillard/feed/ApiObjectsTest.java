package babillard.feed;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.catalogue.Catalogue;
import babillard.ledger.Ledger;
import babillard.offer.Offer;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApiObjectsTest {
    private final Offer one = Draft.of("A").offer();
    private final Catalogue catalogue = Catalogue.of(Built.DAY, List.of(one));
    private final FeedInput input = Built.input(catalogue, Ledger.assumed(catalogue), Built.PORTAL);

    @Test
    void anObjectIsMadeOnceForBothFiles() {
        ApiObjects objects = new ApiObjects(input);
        byte[] first = objects.first(input.item(one));

        assertThat(objects.last(one)).isSameAs(first);
        assertThat(objects.last(one)).as("made again").isNotSameAs(first).isEqualTo(first);
    }
}
