package babillard.text;

/** HTML that may stand in a page as it is; only the {@code markup} package makes one, and a test sees to that. */
public record SafeHtml(Inscription inscription) {
    public static final SafeHtml EMPTY = new SafeHtml(Inscription.EMPTY);

    public SafeHtml(String html) {
        this(Inscription.of(html));
    }

    public String html() {
        return inscription.text();
    }

    public boolean isEmpty() {
        return inscription.isEmpty();
    }

    @Override
    public String toString() {
        return html();
    }
}
