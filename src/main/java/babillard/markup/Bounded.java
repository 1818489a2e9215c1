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
        text.append(more);
        return checked();
    }

    @Override
    public Bounded append(CharSequence more, int start, int end) {
        text.append(more, start, end);
        return checked();
    }

    @Override
    public Bounded append(char c) {
        text.append(c);
        return checked();
    }

    private Bounded checked() {
        if (text.length() > limit) {
            throw new Exceeded();
        }
        return this;
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
