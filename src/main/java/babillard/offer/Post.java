package babillard.offer;

import java.util.List;
import java.util.Optional;

/** The job itself: its title, the corps it is open to, its domain, its name in the job register, how many there are. */
public record Post(String title, List<Corps> corps, Optional<String> domain, Optional<String> respnc, int count) {
    public Post {
        corps = List.copyOf(corps);
        if (title.isBlank() || count < 1) {
            throw new IllegalArgumentException("a post has a title and a count: " + title + ", " + count);
        }
    }
}
