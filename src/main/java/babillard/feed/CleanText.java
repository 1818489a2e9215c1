package babillard.feed;

/** Text that a format can hold: whatever it cannot is replaced by the mark that Unicode has for it. */
final class CleanText {
    private static final int REPLACEMENT = '\uFFFD';

    private CleanText() {}

    /** Text without lone surrogates, which have no bytes. */
    static String unicode(String text) {
        return text.codePoints().allMatch(CleanText::isUnicode) ? text : cleaned(text, false);
    }

    /** Text of the characters that XML 1.0 allows; a carriage return would come back as a line feed, so it is one. */
    static String xml(String text) {
        return text.codePoints().allMatch(CleanText::isXml) ? text : cleaned(text.replace("\r\n", "\n"), true);
    }

    private static String cleaned(String text, boolean forXml) {
        StringBuilder cleaned = new StringBuilder(text.length());
        text.codePoints().forEach(c -> cleaned.appendCodePoint(forXml ? xml(c) : unicode(c)));
        return cleaned.toString();
    }

    private static int unicode(int c) {
        return isUnicode(c) ? c : REPLACEMENT;
    }

    private static int xml(int c) {
        return c == '\r' ? '\n' : isXml(c) ? c : REPLACEMENT;
    }

    private static boolean isUnicode(int c) {
        return c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE;
    }

    private static boolean isXml(int c) {
        return (c >= ' ' && isUnicode(c) && c != 0xFFFE && c != 0xFFFF) || c == '\t' || c == '\n';
    }
}
