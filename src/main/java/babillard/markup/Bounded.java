package babillard.markup;

/** Collects rendered text up to a limit, since a few kilobytes of link references can expand to hundreds of megabytes. */
final class Bounded implements Appendable {
    private final int limit;
    private final StringBuilder text = new StringBuilder();

    Bounded(int limit) {
        this.limit = limit;
    }

    @Override
    public Bounded append(CharSequence more) {
        return append(more, 0, more.length());
    }

    @Override
    public Bounded append(CharSequence more, int start, int end) {
        if (text.length() + (end - start) > limit) {
            throw new Exceeded();
        }
        text.append(more, start, end);
        return this;
    }

    @Override
    public Bounded append(char c) {
        return append(String.valueOf(c));
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** The limit is reached. */
    static final class Exceeded extends RuntimeException {
        private static final long serialVersionUID = 1;

        Exceeded() {
            super("too much text", null, false, false);
        }
    }
}
