package babillard.notice;

/** A line of the body as Markdown that means what the page meant: lists are lists again, and words are whole. */
final class BodyText {
    private static final String BOLD = "**";

    private BodyText() {}

    static String repaired(Line line) {
        return repaired(line.raw);
    }

    static String repaired(String raw) {
        String text = raw.strip();
        int indent = Math.min(Lines.skipSpaces(raw, 0), 6);
        return " ".repeat(indent) + whole(listed(text));
    }

    /** {@code ● x}, {@code > x}, {@code - - x} and {@code -x} become {@code - x}. */
    private static String listed(String text) {
        int at = 0;
        boolean isItem = false;
        while (at < text.length() && Lines.isBullet(text, at)) {
            at = Lines.skipSpaces(text, at + 1);
            isItem = true;
        }
        return isItem ? "- " + text.substring(at) : text;
    }

    /** A bold run that begins or ends within a word is moved to the edge of the word. */
    private static String whole(String text) {
        int at = text.indexOf(BOLD);
        if (at < 0) {
            return text;
        }
        StringBuilder whole = new StringBuilder(text.length() + 4);
        boolean isOpen = false;
        int from = 0;
        while (at >= 0) {
            whole.append(text, from, at);
            from = at + BOLD.length();
            if (isWithinWord(text, at)) {
                from = mended(whole, text, from, isOpen);
            } else {
                whole.append(BOLD);
            }
            isOpen = !isOpen;
            at = text.indexOf(BOLD, from);
        }
        whole.append(text, from, text.length());
        return isOpen ? whole.append(BOLD).toString() : whole.toString();
    }

    private static int mended(StringBuilder whole, String text, int from, boolean isOpen) {
        if (isOpen) {
            int end = from;
            while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            whole.append(text, from, end).append(BOLD);
            return end;
        }
        int start = whole.length();
        while (start > 0 && Character.isLetterOrDigit(whole.charAt(start - 1))) {
            start--;
        }
        whole.insert(start, BOLD);
        return from;
    }

    private static boolean isWithinWord(String text, int at) {
        int behind = at + BOLD.length();
        return at > 0
                && behind < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(behind));
    }
}
