package babillard.text;

/** Which characters never stand in a text for people: controls, overrides of the reading direction, half characters. */
public final class Unwanted {
    private Unwanted() {}

    public static boolean is(int codePoint) {
        return isControl(codePoint) || isDirection(codePoint) || isNoCharacter(codePoint);
    }

    /** The text without them; the same object when there is none, which is nearly always so. */
    public static String removedFrom(String text) {
        if (text.codePoints().noneMatch(Unwanted::is)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(codePoint -> !is(codePoint)).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isControl(int codePoint) {
        return Character.isISOControl(codePoint) && codePoint != '\n' && codePoint != '\t';
    }

    private static boolean isDirection(int codePoint) {
        return codePoint >= 0x202A && codePoint <= 0x202E
                || codePoint >= 0x2066 && codePoint <= 0x2069
                || codePoint == 0x200E
                || codePoint == 0x200F
                || codePoint == 0x061C;
    }

    private static boolean isNoCharacter(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE
                || codePoint >= 0xFDD0 && codePoint <= 0xFDEF
                || (codePoint & 0xFFFE) == 0xFFFE
                || codePoint == 0xFEFF;
    }
}
