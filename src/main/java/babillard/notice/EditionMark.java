package babillard.notice;

import babillard.offer.Edition;
import java.util.List;
import java.util.Optional;

/** The words by which a notice says that it changes, replaces, extends or cancels an earlier one. */
final class EditionMark {
    /** A mark with the edition that it stands for, the more telling ones first. */
    private record Mark(String words, Edition edition) {}

    private static final List<Mark> MARKS = List.of(
            new Mark("annule et remplace", Edition.REPLACEMENT),
            new Mark("annulent et remplacent", Edition.REPLACEMENT),
            new Mark("avis rectificatif", Edition.CORRECTION),
            new Mark("rectificatif", Edition.CORRECTION),
            new Mark("rectificative", Edition.CORRECTION),
            new Mark("avis rectifie", Edition.CORRECTION),
            new Mark("prolongation", Edition.EXTENSION),
            new Mark("avis prolonge", Edition.EXTENSION),
            new Mark("offre prolongee", Edition.EXTENSION),
            new Mark("avis annule", Edition.CANCELLATION),
            new Mark("offre annulee", Edition.CANCELLATION),
            new Mark("annulation", Edition.CANCELLATION),
            new Mark("annulee", Edition.CANCELLATION),
            new Mark("annule", Edition.CANCELLATION));
    private static final int LONGEST = 120;

    private EditionMark() {}

    /** The mark in a line of the header that says nothing else. */
    static Optional<Edition> in(String text) {
        Folded folded = Folded.of(text, LONGEST + 1);
        if (folded.length() > LONGEST) {
            return Optional.empty();
        }
        for (Mark mark : MARKS) {
            if (isMark(text, folded, mark)) {
                return Optional.of(mark.edition());
            }
        }
        return Optional.empty();
    }

    /** In running text the words of one word are no mark: {@code chargé de la prolongation des baux}. */
    private static boolean isMark(String text, Folded folded, Mark mark) {
        int at = folded.text.indexOf(mark.words());
        return isWord(folded, at, mark.words())
                && (mark.words().indexOf(' ') > 0 || Character.isUpperCase(text.charAt(folded.origin(at))));
    }

    private static boolean isWord(Folded folded, int at, String words) {
        return at >= 0 && folded.isWordStart(at) && folded.isWordEnd(at + words.length());
    }

    /** A title without the mark before or behind it. */
    static String without(String title) {
        Folded folded = Folded.of(title);
        for (Mark mark : MARKS) {
            int at = folded.text.indexOf(mark.words());
            if (isMark(title, folded, mark)) {
                String before = title.substring(0, folded.origin(at));
                String behind = title.substring(folded.origin(at + mark.words().length()));
                return trimmed(trimmed(before).isEmpty() ? behind : before);
            }
        }
        return title;
    }

    private static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isEdge(text.charAt(start))) {
            start++;
        }
        while (end > start && isEdge(text.charAt(end - 1)) && text.charAt(end - 1) != ')') {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isEdge(char c) {
        return !Character.isLetterOrDigit(c);
    }
}
