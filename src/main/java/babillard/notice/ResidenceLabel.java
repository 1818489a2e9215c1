package babillard.notice;

import java.util.List;
import java.util.Set;

/**
 * The label of the residence condition goes on for many words ({@code exigée pour le recrutement direct d'un adjoint
 * administratif (1)}) and is often cut in two by another label.
 */
final class ResidenceLabel {
    private static final List<String> VALUE_STARTS = List.of(
            "au ",
            "superieure ",
            "egale ",
            "minimum",
            "aucune",
            "neant",
            "sans ",
            "non ",
            "oui",
            "dix ",
            "cinq ",
            "trois ",
            "inferieure",
            "plus de");
    private static final List<String> TAIL_STARTS = List.of(
            "exigee ",
            "pour le ",
            "le recrutement ",
            "recrutement ",
            "sur titre ",
            "titre ",
            "direct ",
            "d'un ",
            "d'une ");
    private static final int LONGEST = 160;

    private static final Set<String> NONE = Set.of("neant", "sans objet", "aucune", "aucun", "sans", "non exigee");

    private ResidenceLabel() {}

    /** Whether a value says that no time of residence is asked for. */
    static boolean isNone(String value) {
        return NONE.contains(Folded.of(value).text);
    }

    /** Where the words of the label end that go on at {@code from}. */
    static int end(Folded folded, int from) {
        int limit = Math.min(folded.length(), from + LONGEST);
        int at = from;
        while (at < limit && !isEnd(folded, at, from)) {
            at++;
        }
        while (at > from && folded.text.charAt(at - 1) == ' ') {
            at--;
        }
        return at;
    }

    private static boolean isEnd(Folded folded, int at, int from) {
        char c = folded.text.charAt(at);
        if (c == ':' || c == '/' || c == '(' || Character.isDigit(c)) {
            return true;
        }
        if (at == from || !folded.isWordStart(at)) {
            return false;
        }
        return startsValue(folded.text, at)
                || Labels.at(folded, at)
                        .filter(label -> label.weight() == Labels.Weight.PLAIN)
                        .isPresent();
    }

    /** Whether the label came to its end, rather than to the end of its line or to another label. */
    static boolean isComplete(Folded folded, int end) {
        String rest = folded.text.substring(end).strip();
        return FootnoteMark.end(rest, 0) > 0
                || rest.startsWith(":")
                || rest.startsWith("/")
                || startsValue(rest, 0)
                || !rest.isEmpty() && Character.isDigit(rest.charAt(0));
    }

    /** Whether a later line begins with the words that the label lost. */
    static boolean isTail(String folded) {
        String words = folded.replace(':', ' ').replace('(', ' ') + " ";
        return FootnoteMark.end(folded, 0) > 0 || TAIL_STARTS.stream().anyMatch(words::startsWith);
    }

    static boolean startsValue(String folded, int at) {
        for (String start : VALUE_STARTS) {
            if (folded.startsWith(start, at)) {
                return true;
            }
        }
        return false;
    }
}
