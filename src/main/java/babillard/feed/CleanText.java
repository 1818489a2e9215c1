package babillard.feed;

import java.util.function.IntPredicate;

/** Text that a format can hold: whatever it cannot is replaced by the mark that Unicode has for it. */
final class CleanText {
    private static final int REPLACEMENT = '\uFFFD';

    private CleanText() {}

    /** Text without lone surrogates, which have no bytes. */
    static String unicode(String text) {
        return cleaned(text, firstBeyondLetters(text), CleanText::isUnicode);
    }

    /** Text of the characters that XML 1.0 allows; a carriage return would come back as a line feed, so it is one. */
    static String xml(String text) {
        String lines =
                text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        return cleaned(lines, firstUnusual(lines), CleanText::isXml);
    }

    /** Text of lines without controls. */
    static String plain(String text) {
        return xml(text).replace('\u007F', (char) REPLACEMENT);
    }

    private static String cleaned(String text, int first, IntPredicate allowed) {
        if (first == text.length()) {
            return text;
        }
        StringBuilder cleaned = new StringBuilder(text.length()).append(text, 0, first);
        text.substring(first).codePoints().forEach(c -> cleaned.appendCodePoint(allowed.test(c) ? c : REPLACEMENT));
        return cleaned.toString();
    }

    /** Where the first character stands that may be half of one; most texts have none. */
    private static int firstBeyondLetters(String text) {
        int length = text.length();
        int at = 0;
        while (at < length && text.charAt(at) < Character.MIN_SURROGATE) {
            at++;
        }
        return at;
    }

    /** Where the first character stands that XML may not allow; most texts have none. */
    private static int firstUnusual(String text) {
        int length = text.length();
        int at = 0;
        while (at < length && isUsual(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isUsual(char c) {
        return c < Character.MIN_SURROGATE && (c >= ' ' || c == '\n' || c == '\t');
    }

    private static boolean isUnicode(int c) {
        return c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE;
    }

    private static boolean isXml(int c) {
        return (c >= ' ' && isUnicode(c) && c != 0xFFFE && c != 0xFFFF) || c == '\t' || c == '\n';
    }
}
