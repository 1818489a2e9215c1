package babillard.notice;

import java.util.List;
import java.util.Optional;

/**
 * The stretch of a text that is a reference and nothing else: numbers joined by hyphens, perhaps a slash, and the
 * office that gave them, as in {@code 3134 - 25 - 0014 / SR}.
 */
record ReferenceNumber(int start, int end) {
    private static final List<String> COUNTED = List.of(" bis", " ter", " quater");
    private static final String HYPHENS = "-–‑";

    /** The first one in a text; what stands before it must not be part of it. */
    static Optional<ReferenceNumber> in(String text) {
        int start = 0;
        while (start < text.length() && !isDigit(text, start)) {
            start++;
        }
        boolean isFree = start == 0 || " °.:(".indexOf(text.charAt(start - 1)) >= 0;
        int numbers = behindNumbers(text, start);
        int end = numbers > start ? behindOffice(text, numbers) : start;
        return isFree && end > numbers ? Optional.of(new ReferenceNumber(start, end)) : Optional.empty();
    }

    /** Behind two numbers or more; where {@code from} is, when fewer stand there. */
    private static int behindNumbers(String text, int from) {
        int end = behindDigits(text, from);
        int parts = 0;
        int next = behindSign(text, end, HYPHENS);
        while (next > end && isDigit(text, next)) {
            end = behindDigits(text, next);
            next = behindSign(text, end, HYPHENS);
            parts++;
        }
        return parts > 0 ? end : from;
    }

    private static int behindOffice(String text, int numbers) {
        int slash = behindSign(text, numbers, "/");
        int start = slash > numbers ? slash : behindSpaces(text, numbers);
        int end = start;
        while (end < text.length() && isOffice(text.charAt(end))) {
            end++;
        }
        if (end == start && slash > numbers) {
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
        }
        if (end == start) {
            return numbers;
        }
        int office = end;
        return COUNTED.stream()
                .filter(word -> text.startsWith(word, office) && isEnd(text, office + word.length()))
                .findFirst()
                .map(word -> office + word.length())
                .orElse(office);
    }

    private static boolean isOffice(char c) {
        return Character.isUpperCase(c) || c == '-' || c == '/' || c >= '0' && c <= '9';
    }

    private static boolean isEnd(String text, int at) {
        return at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }

    /** Behind one of the signs and the spaces around it; where {@code from} is, when none stands there. */
    private static int behindSign(String text, int from, String signs) {
        int sign = behindSpaces(text, from);
        boolean isSign = sign < text.length() && signs.indexOf(text.charAt(sign)) >= 0;
        return isSign ? behindSpaces(text, sign + 1) : from;
    }

    private static int behindSpaces(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private static int behindDigits(String text, int from) {
        int at = from;
        while (isDigit(text, at)) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
