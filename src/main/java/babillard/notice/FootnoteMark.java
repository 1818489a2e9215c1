package babillard.notice;

/** The {@code (1)} that sends the reader to a note at the end of the notice. */
final class FootnoteMark {
    private FootnoteMark() {}

    /** Behind the mark that stands in a folded text at {@code at}, or {@code at} when none does. */
    static int end(String folded, int at) {
        boolean isMark = at + 2 < folded.length()
                && folded.charAt(at) == '('
                && Character.isDigit(folded.charAt(at + 1))
                && folded.charAt(at + 2) == ')';
        return isMark ? at + 3 : at;
    }
}
