package babillard.feed;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.catalogue.Catalogue;
import babillard.ledger.Ledger;
import babillard.offer.Offer;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApiObjectsTest {
    private final Offer one = Draft.of("A").offer();
    private final Offer other = Draft.of("B").offer();
    private final Catalogue catalogue = Catalogue.of(Built.DAY, List.of(one, other));
    private final FeedInput input = Built.input(catalogue, Ledger.assumed(catalogue), Built.PORTAL);

    @Test
    void anObjectIsMadeOnceForBothFiles() {
        ApiObjects objects = new ApiObjects(input, ApiObjects.ROOM);
        byte[] first = objects.first(input.item(one));

        assertThat(objects.last(one)).isSameAs(first);
        assertThat(objects.last(one)).as("made again").isNotSameAs(first).isEqualTo(first);
    }

    @Test
    void oneForWhichThereIsNoRoomIsMadeTwice() {
        int room = new ApiObjects(input, 0).first(input.item(one)).length;
        ApiObjects objects = new ApiObjects(input, room);
        byte[] waiting = objects.first(input.item(one));
        byte[] beyond = objects.first(input.item(other));

        assertThat(objects.last(other)).isNotSameAs(beyond).isEqualTo(beyond);
        assertThat(objects.last(one)).isSameAs(waiting);
        byte[] now = objects.first(input.item(other));
        assertThat(objects.last(other)).as("in the room that was left").isSameAs(now);
    }

    @Test
    void oneThatIsWrittenTwiceTakesRoomOnce() {
        int room = new ApiObjects(input, 0).first(input.item(one)).length;
        ApiObjects objects = new ApiObjects(input, 2 * room);
        objects.first(input.item(one));
        objects.first(input.item(one));
        byte[] second = objects.first(input.item(other));

        assertThat(objects.last(other)).isSameAs(second);
    }
}
