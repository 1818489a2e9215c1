package babillard.notice;

/** The text of a line without the marks of Markdown, which of it is bold, and where each letter stood. */
final class Inline {
    private static final boolean[] NONE_BOLD = {};
    private static final int[] ONE_BY_ONE = {};

    static final Inline EMPTY = plain("", 0);

    final String text;
    private final boolean[] bold;
    private final int[] origins;
    private final int start;

    private Inline(String text, boolean[] bold, int[] origins, int start) {
        this.text = text;
        this.bold = bold;
        this.origins = origins;
        this.start = start;
    }

    /** A line in which nothing is marked: its letters stand one behind the other. */
    static Inline plain(String raw, int from) {
        int end = raw.length();
        while (end > from && raw.charAt(end - 1) <= ' ') {
            end--;
        }
        int start = from;
        while (start < end && raw.charAt(start) <= ' ') {
            start++;
        }
        return new Inline(raw.substring(start, end), NONE_BOLD, ONE_BY_ONE, start);
    }

    /** A line of which each letter has its own place; one place more is that of the end. */
    static Inline marked(String text, boolean[] bold, int[] origins) {
        return new Inline(text, bold, origins, 0);
    }

    boolean isBold(int at) {
        return at < bold.length && bold[at];
    }

    /** Where the letter at {@code at} stood in the line. */
    int origin(int at) {
        return origins == ONE_BY_ONE ? start + at : origins[at];
    }

    /** This text with another before it; the letters of the other have no place in the line. */
    Inline after(Inline first) {
        int shift = first.text.length() + 1;
        boolean[] allBold = new boolean[shift + text.length()];
        int[] allOrigins = new int[shift + text.length() + 1];
        for (int i = 0; i < first.text.length(); i++) {
            allBold[i] = first.isBold(i);
        }
        allBold[shift - 1] = shift > 1 && first.isBold(shift - 2) && isBold(0);
        for (int i = 0; i < text.length(); i++) {
            allBold[shift + i] = isBold(i);
            allOrigins[shift + i] = origin(i);
        }
        allOrigins[shift + text.length()] = origin(text.length());
        return marked(first.text + " " + text, allBold, allOrigins);
    }
}
