package babillard.offer;

import java.util.List;
import java.util.Optional;

/** For whom and where one works; {@code places} are the communes that the printed workplace names. */
public record Assignment(
        Optional<Employer> employer,
        Optional<String> direction,
        Optional<String> service,
        Optional<String> workplace,
        List<Place> places) {
    public Assignment {
        places = List.copyOf(places);
    }
}
