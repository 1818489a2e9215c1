package babillard.notice;

/** Recognises what a printed page leaves at its edge: {@code Page 2 sur 3}, {@code 2/3}, {@code - 2 -}. */
final class PageFoot {
    private static final int LONGEST = 24;

    private PageFoot() {}

    static boolean isFoot(Line line) {
        String folded = line.folded.text;
        if (folded.isEmpty() || line.text.length() > LONGEST || !isCountEnd(folded.charAt(folded.length() - 1))) {
            return false;
        }
        boolean named = folded.startsWith("page ");
        return isCount(named ? folded.substring(5) : folded, named);
    }

    private static boolean isCountEnd(char c) {
        return c == '-' || c >= '0' && c <= '9';
    }

    /** {@code 2}, {@code 2/3}, {@code 2 sur 3}; a bare number only when the word page stood before it or dashes around. */
    private static boolean isCount(String text, boolean named) {
        String rest = text.replace("sur", "/").replace(" ", "");
        boolean dashed = rest.length() > 2 && rest.startsWith("-") && rest.endsWith("-");
        String count = dashed ? rest.substring(1, rest.length() - 1) : rest;
        int slash = count.indexOf('/');
        if (slash < 0) {
            return (named || dashed) && isNumber(count);
        }
        return isNumber(count.substring(0, slash)) && isNumber(count.substring(slash + 1));
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() <= 3 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
