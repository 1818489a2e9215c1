package babillard.markup;

import babillard.text.SafeHtml;
import java.util.List;
import java.util.function.Function;

/** Leaves out of a text the stretches that are not to be told any more; a sign stands in their place. */
public final class Redaction {
    private static final String GONE = "[…]";

    private final Function<String, List<Stretch>> untold;

    /** For texts of which a function says what is not told, in order and apart. */
    public Redaction(Function<String, List<Stretch>> untold) {
        this.untold = untold;
    }

    public String of(String text) {
        StringBuilder told = new StringBuilder(text.length());
        int from = 0;
        for (Stretch stretch : untold.apply(text)) {
            told.append(text, from, Math.max(from, stretch.from())).append(GONE);
            from = Math.max(from, stretch.to());
        }
        return told.append(text, from, text.length()).toString();
    }

    /** The words between the tags; a tag that leads to someone leads nowhere. */
    public SafeHtml of(SafeHtml html) {
        StringBuilder told = new StringBuilder(html.html().length());
        int at = 0;
        while (at < html.html().length()) {
            int tag = html.html().indexOf('<', at);
            int words = tag < 0 ? html.html().length() : tag;
            told.append(of(html.html().substring(at, words)));
            at = tag < 0 ? words : html.html().indexOf('>', tag) + 1;
            if (tag >= 0) {
                String written = html.html().substring(tag, at);
                told.append(of(written).equals(written) && !written.contains("href=\"tel:") ? written : "<a>");
            }
        }
        return new SafeHtml(told.toString());
    }

    /** The words of a text without its tags, in which a stretch may be found that a tag had torn. */
    public static String words(SafeHtml html) {
        StringBuilder words = new StringBuilder(html.html().length());
        boolean isTag = false;
        for (int i = 0; i < html.html().length(); i++) {
            char c = html.html().charAt(i);
            isTag = c == '<' || (isTag && c != '>');
            if (!isTag && c != '>') {
                words.append(c);
            }
        }
        return words.toString();
    }
}
