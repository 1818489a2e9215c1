package babillard.text;

/** HTML that may stand in a page as it is; only the {@code markup} package makes one, and a test sees to that. */
public record SafeHtml(String html) {
    public static final SafeHtml EMPTY = new SafeHtml("");

    public boolean isEmpty() {
        return html.isEmpty();
    }

    @Override
    public String toString() {
        return html;
    }
}
