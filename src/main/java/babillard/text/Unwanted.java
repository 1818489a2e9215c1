package babillard.text;

/** Which characters never stand in a text for people: controls, overrides of the reading direction, half characters. */
public final class Unwanted {
    private Unwanted() {}

    public static boolean is(int codePoint) {
        if (codePoint >= ' ' && codePoint < 0x7F) {
            return false;
        }
        return isControl(codePoint) || isDirection(codePoint) || isNoCharacter(codePoint);
    }

    /** The invisible characters that let a text read otherwise than it is written. */
    public static boolean isDirection(int codePoint) {
        return (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x2069)
                || codePoint == 0x200E
                || codePoint == 0x200F
                || codePoint == 0x061C;
    }

    /** The text without them; the same object when there is none, which is nearly always so. */
    public static String removedFrom(String text) {
        int first = firstIn(text);
        if (first == text.length()) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length()).append(text, 0, first);
        text.codePoints()
                .skip(text.codePointCount(0, first))
                .filter(c -> !is(c))
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** Where the first one stands, or the length of the text. */
    public static int firstIn(String text) {
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (is(codePoint)) {
                return at;
            }
            at += Character.charCount(codePoint);
        }
        return at;
    }

    private static boolean isControl(int codePoint) {
        return Character.isISOControl(codePoint) && codePoint != '\n' && codePoint != '\t';
    }

    private static boolean isNoCharacter(int codePoint) {
        return (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE)
                || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF)
                || (codePoint & 0xFFFE) == 0xFFFE
                || codePoint == 0xFEFF;
    }
}
