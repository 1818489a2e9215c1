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
            new Mark("rectificatif", Edition.CORRECTION),
            new Mark("rectificative", Edition.CORRECTION),
            new Mark("avis rectifie", Edition.CORRECTION),
            new Mark("prolongation", Edition.EXTENSION),
            new Mark("avis prolonge", Edition.EXTENSION),
            new Mark("offre prolongee", Edition.EXTENSION),
            new Mark("annulation", Edition.CANCELLATION),
            new Mark("annulee", Edition.CANCELLATION),
            new Mark("annule", Edition.CANCELLATION));
    private static final int LONGEST = 120;

    private EditionMark() {}

    /** The mark in a line of the header that says nothing else. */
    static Optional<Edition> in(Folded folded) {
        if (folded.length() > LONGEST) {
            return Optional.empty();
        }
        return MARKS.stream()
                .filter(mark -> isWord(folded, folded.text.indexOf(mark.words()), mark.words()))
                .map(Mark::edition)
                .findFirst();
    }

    private static boolean isWord(Folded folded, int at, String words) {
        return at >= 0 && folded.isWordStart(at) && folded.isWordEnd(at + words.length());
    }

    /** A title without the mark before or behind it. */
    static String without(String title) {
        Folded folded = Folded.of(title);
        for (Mark mark : MARKS) {
            int at = folded.text.indexOf(mark.words());
            if (isWord(folded, at, mark.words())) {
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
