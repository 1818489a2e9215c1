package babillard.feed;

import babillard.offer.Body;
import java.util.Optional;

/** How a notice begins, short enough that a feed of thousands stays light. */
final class Opening {
    private static final int LONGEST = 1_000;

    private Opening() {}

    static Optional<String> of(Body body) {
        return body.opening().map(String::strip).map(Opening::shortened);
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int space = text.lastIndexOf(' ', LONGEST);
        int end = space > LONGEST * 9 / 10 ? space : LONGEST;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
