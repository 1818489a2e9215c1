package babillard.text;

/** The spaces that French wants before {@code : ; ! ? %} and inside guillemets, made such that no line breaks there. */
public final class Typography {
    private static final char NO_BREAK = '\u00a0';
    private static final char NARROW_NO_BREAK = '\u202f';

    private Typography() {}

    /** The same text; only spaces that are there are made such, so that other languages lose nothing. */
    public static String french(String text) {
        StringBuilder set = new StringBuilder(text);
        for (int i = 0; i < set.length(); i++) {
            if (set.charAt(i) == ' ') {
                set.setCharAt(
                        i, space(i == 0 ? ' ' : set.charAt(i - 1), i + 1 == set.length() ? ' ' : set.charAt(i + 1)));
            }
        }
        return set.toString();
    }

    private static char space(char before, char after) {
        return switch (after) {
            case ';', '!', '?' -> NARROW_NO_BREAK;
            case ':', '%', '»' -> NO_BREAK;
            default -> before == '«' ? NO_BREAK : ' ';
        };
    }
}
