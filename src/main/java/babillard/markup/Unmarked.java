package babillard.markup;

import babillard.text.Folding;
import babillard.text.SafeHtml;
import java.util.Optional;

/**
 * Most parts of notices are paragraphs and lists of plain words; those need no parser. Whatever holds a sign that might
 * be a mark is left to it, and what is read here comes out exactly as it would there.
 */
final class Unmarked {
    private static final String ITEM = "- ";

    /** Far below what the renderer may not exceed. */
    private static final int LONGEST = 100_000;

    private static final boolean[] PLAIN = new boolean[0x180];

    static {
        for (char c = ' '; c < PLAIN.length; c++) {
            PLAIN[c] = "\\`*_[]<>&\"|~".indexOf(c) < 0 && !Character.isISOControl(c);
        }
    }

    private final String markdown;
    private final StringBuilder html;
    private final StringBuilder text;
    private int at;

    private Unmarked(String markdown) {
        this.markdown = markdown;
        this.html = new StringBuilder(markdown.length() * 2);
        this.text = new StringBuilder(markdown.length());
    }

    /** The passage that a text is, when it is nothing but words, and hyphens before the items of lists. */
    static Optional<Passage> passage(String markdown) {
        Unmarked reading = new Unmarked(markdown);
        return markdown.length() <= LONGEST && reading.isRead()
                ? Optional.of(new Passage(new SafeHtml(whole(reading.html)), whole(reading.text)))
                : Optional.empty();
    }

    private static String whole(StringBuilder lines) {
        return lines.substring(0, Math.max(0, lines.length() - 1));
    }

    private boolean isRead() {
        skipBlankLines();
        while (at < markdown.length()) {
            if (!(isItem() ? list() : paragraph("<p>", "</p>\n"))) {
                return false;
            }
            skipBlankLines();
        }
        return true;
    }

    private boolean list() {
        boolean isLoose = isLoose();
        html.append("<ul>\n");
        while (isItem()) {
            at += ITEM.length();
            if (!paragraph(isLoose ? "<li>\n<p>" : "<li>", isLoose ? "</p>\n</li>\n" : "</li>\n")) {
                return false;
            }
            skipBlankLines();
        }
        html.append("</ul>\n");
        return true;
    }

    /** Whether another item follows behind the first blank line; every item of the list is a paragraph then. */
    private boolean isLoose() {
        int next = markdown.indexOf("\n\n", at);
        while (next >= 0 && next < markdown.length() && markdown.charAt(next) == '\n') {
            next++;
        }
        return next >= 0 && markdown.startsWith(ITEM, next);
    }

    private boolean paragraph(String before, String behind) {
        html.append(before);
        boolean goesOn = true;
        while (goesOn) {
            int end = lineEnd();
            if (!isPlain(end)) {
                return false;
            }
            String line = markdown.substring(at, end);
            html.append(line);
            text.append(line);
            at = Math.min(end + 1, markdown.length());
            goesOn = at < markdown.length() && markdown.charAt(at) != '\n' && !isItem();
            html.append(goesOn ? "\n" : behind);
            text.append(goesOn ? ' ' : '\n');
        }
        return true;
    }

    /** Whether the line from here to its end begins with a word and holds no mark. */
    private boolean isPlain(int end) {
        if (at == end || !isWordAt(at) || Folding.isSpace(markdown.charAt(end - 1))) {
            return false;
        }
        for (int i = at; i < end; i++) {
            char c = markdown.charAt(i);
            if (c < PLAIN.length ? !PLAIN[c] : !isPlainSign(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlainSign(char c) {
        return switch (c) {
            case '’', '‘', '“', '”', '–', '—', '‑', '…', '•', '●', '€', '\u2009', '\u202F' -> true;
            default -> false;
        };
    }

    /** Numbers may be those of a list. */
    private boolean isWordAt(int start) {
        char c = markdown.charAt(start);
        return Character.isLetter(c) || c == '(' || c == '«';
    }

    private int lineEnd() {
        int end = markdown.indexOf('\n', at);
        return end < 0 ? markdown.length() : end;
    }

    private void skipBlankLines() {
        while (at < markdown.length() && markdown.charAt(at) == '\n') {
            at++;
        }
    }

    private boolean isItem() {
        return markdown.startsWith(ITEM, at);
    }
}
