package babillard.notice;

import java.util.Arrays;
import java.util.Locale;

/** Reads a line without its emphasis, escapes, tags, links and entities; linear in the length of the line. */
final class InlineReader {
    private static final boolean[] PLAIN = new boolean[0x180];

    static {
        for (char c = ' '; c < PLAIN.length; c++) {
            PLAIN[c] = "\\*_<&![]|~".indexOf(c) < 0 && !isInvisible(c) && (c == ' ' || !Character.isSpaceChar(c));
        }
    }

    private static final int LONGEST_TAG = 200;
    private static final int LONGEST_ADDRESS = 1_000;
    private static final int LONGEST_ENTITY = 10;

    private final String raw;
    private final boolean isRow;
    private final StringBuilder text = new StringBuilder();
    private final boolean[] bold;
    private final int[] origins;
    private final Ahead tagEnds;
    private final Ahead entityEnds;
    private final Ahead linkMiddles;
    private final Ahead strikes;
    private boolean isBold;
    private int at;

    private InlineReader(String raw, int from, boolean isRow) {
        this.raw = raw;
        this.at = from;
        this.isRow = isRow;
        this.tagEnds = new Ahead(raw, ">");
        this.entityEnds = new Ahead(raw, ";");
        this.linkMiddles = new Ahead(raw, "](");
        this.strikes = new Ahead(raw, "~~");
        this.bold = new boolean[raw.length() - from + 1];
        this.origins = new int[raw.length() - from + 1];
    }

    /** Reads a line from {@code from} on; the bars of a table's row become tabulators. */
    static Inline read(String raw, int from, boolean isRow) {
        return isPlain(raw, from) ? Inline.plain(raw, from) : new InlineReader(raw, from, isRow).read();
    }

    private Inline read() {
        while (at < raw.length()) {
            plainRun();
            if (at < raw.length()) {
                step();
            }
        }
        return trimmed();
    }

    private static boolean isPlain(String raw, int from) {
        for (int i = from; i < raw.length(); i++) {
            if (!isPlain(raw.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Takes the letters up to the next sign that may mean something. */
    private void plainRun() {
        int start = at;
        int length = text.length();
        while (at < raw.length() && isPlain(raw.charAt(at))) {
            bold[length] = isBold;
            origins[length] = at;
            length++;
            at++;
        }
        text.append(raw, start, at);
    }

    private static boolean isPlain(char c) {
        return c < PLAIN.length ? PLAIN[c] : c == '’' || c == '–' || c == '●' || c == '…' || c == '“' || c == '”';
    }

    private void step() {
        char c = raw.charAt(at);
        switch (c) {
            case '\\' -> escape();
            case '*' -> stars();
            case '_' -> underscore();
            case '~' -> struckOut();
            case '<' -> tag();
            case '&' -> entity();
            case '!' -> picture();
            case '[' -> bracket();
            case ']' -> link();
            case '|' -> put(isRow ? '\t' : c, 1);
            default -> plain(c);
        }
    }

    private void plain(char c) {
        if (Character.isSpaceChar(c)) {
            put(' ', 1);
        } else if (c == '\t' || !isInvisible(c)) {
            put(c, 1);
        } else {
            at++;
        }
    }

    private static boolean isInvisible(char c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
    }

    private void escape() {
        if (at + 1 < raw.length() && isPunctuation(raw.charAt(at + 1))) {
            at++;
        }
        put(raw.charAt(at), 1);
    }

    private static boolean isPunctuation(char c) {
        return c > ' ' && !Character.isLetterOrDigit(c);
    }

    private void stars() {
        int run = at;
        while (run < raw.length() && raw.charAt(run) == '*') {
            run++;
        }
        if (run - at >= 2) {
            isBold = !isBold;
        }
        at = run;
    }

    private void underscore() {
        boolean before = isWordAt(at - 1) || at > 0 && raw.charAt(at - 1) == '_';
        boolean after = isWordAt(at + 1) || at + 1 < raw.length() && raw.charAt(at + 1) == '_';
        if (before == after && !raw.startsWith("__", at)) {
            put('_', 1);
        } else if (raw.startsWith("__", at)) {
            isBold = !isBold;
            at += 2;
        } else {
            at++;
        }
    }

    /** What is struck out is no longer said. */
    private void struckOut() {
        int end = raw.startsWith("~~", at) ? strikes.from(at + 2) : -1;
        if (end > at) {
            at = end + 2;
        } else {
            put('~', 1);
        }
    }

    private boolean isWordAt(int index) {
        return index >= 0 && index < raw.length() && Character.isLetterOrDigit(raw.charAt(index));
    }

    private void tag() {
        int end = tagEnds.from(at);
        boolean opens = at + 1 < raw.length()
                && (Character.isLetter(raw.charAt(at + 1)) || raw.charAt(at + 1) == '/' || raw.charAt(at + 1) == '!');
        if (!opens || end < 0 || end - at > LONGEST_TAG) {
            put('<', 1);
            return;
        }
        String name = raw.substring(at + 1, end).toLowerCase(Locale.ROOT);
        if (name.equals("b") || name.equals("strong") || name.equals("/b") || name.equals("/strong")) {
            isBold = name.charAt(0) != '/';
        }
        int length = end + 1 - at;
        if (name.startsWith("br")) {
            put(' ', length);
        } else {
            at += length;
        }
    }

    private void entity() {
        int end = entityEnds.from(at);
        if (end > at && end - at <= LONGEST_ENTITY) {
            int c = Entity.named(raw.substring(at + 1, end));
            if (c > 0) {
                put((char) c, end + 1 - at);
                return;
            }
        }
        put('&', 1);
    }

    private void picture() {
        if (raw.startsWith("![", at)) {
            int close = linkMiddles.from(at);
            int end = close < 0 || close - at > LONGEST_ADDRESS ? -1 : addressEnd(close + 1);
            if (end > 0) {
                at = end;
                return;
            }
        }
        put('!', 1);
    }

    private void bracket() {
        int close = linkMiddles.from(at);
        if (close > 0 && close - at <= LONGEST_ADDRESS && addressEnd(close + 1) > 0) {
            at++;
        } else {
            put('[', 1);
        }
    }

    private void link() {
        int end = at + 1 < raw.length() && raw.charAt(at + 1) == '(' ? addressEnd(at + 1) : -1;
        if (end > 0) {
            at = end;
        } else {
            put(']', 1);
        }
    }

    /** Behind the parenthesis that closes the one at {@code open}; parentheses within an address may be nested. */
    private int addressEnd(int open) {
        int depth = 0;
        int limit = Math.min(raw.length(), open + LONGEST_ADDRESS);
        for (int i = open; i < limit; i++) {
            char c = raw.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }

    private void put(char c, int length) {
        bold[text.length()] = isBold;
        origins[text.length()] = at;
        text.append(c);
        at += length;
    }

    private Inline trimmed() {
        int end = text.length();
        origins[end] = raw.length();
        while (end > 0 && text.charAt(end - 1) <= ' ') {
            end--;
        }
        int start = 0;
        while (start < end && text.charAt(start) <= ' ') {
            start++;
        }
        return Inline.marked(
                text.substring(start, end),
                Arrays.copyOfRange(bold, start, end),
                Arrays.copyOfRange(origins, start, end + 1));
    }

    /** Where something stands next; each place is searched but once, so that hostile lines stay cheap. */
    private static final class Ahead {
        private final String raw;
        private final String what;
        private int found;
        private boolean isExhausted;

        private Ahead(String raw, String what) {
            this.raw = raw;
            this.what = what;
        }

        /** The next place at or behind {@code at}, or -1. */
        private int from(int at) {
            if (!isExhausted && (found < at || found == 0)) {
                found = raw.indexOf(what, at);
                isExhausted = found < 0;
            }
            return isExhausted ? -1 : found;
        }
    }
}
