package babillard.check;

import java.util.Optional;

/** An id or a link that pages have: known once for all of them, and by its number. */
final class Word {
    static final Word NONE = new Word("", -1);

    private final String text;
    private final int number;
    private volatile Optional<Way> way = Optional.empty();

    Word(String text, int number) {
        this.text = text;
        this.number = number;
    }

    String text() {
        return text;
    }

    int number() {
        return number;
    }

    /** Where it leads from every page alike, once somebody has found that out. */
    Optional<Way> way() {
        return way;
    }

    synchronized Way leads(Way found) {
        way = way.or(() -> Optional.of(found));
        return way.get();
    }

    @Override
    public String toString() {
        return text;
    }
}
