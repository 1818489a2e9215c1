package babillard.notice;

import babillard.notice.SectionTable.Known;
import babillard.offer.Section.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells which lines are headings of the body: by their marks, or by their words alone. */
final class SectionFinder {
    /** A heading as printed, without marks and final colon. */
    record Heading(String text, int level, Role role) {}

    /** What a line opens: one heading or two, and where the text behind them begins. */
    record Opening(List<Heading> headings, int rest, boolean isKnown) {}

    private static final int LONGEST_HEADING = 150;
    private static final int LONGEST_SHOUT = 60;
    private static final int SHORTEST_SHOUT = 6;

    private SectionFinder() {}

    static Optional<Opening> find(Line line) {
        if (line.text.length() > Short.MAX_VALUE) {
            return Optional.empty();
        }
        Optional<Known> known = SectionTable.at(line.folded, 0);
        Optional<Opening> opening = known.isPresent() ? known(line, known.get()) : Optional.empty();
        return opening.isPresent() ? opening : marked(line);
    }

    private static Optional<Opening> known(Line line, Known known) {
        int end = SectionTable.end(known, line.folded, 0);
        int rest = behindColon(line.folded, end);
        boolean hasColon = line.folded.text.substring(end, rest).indexOf(':') >= 0;
        boolean isAlone = rest >= line.folded.length();
        boolean isMarked = line.kind == Line.Kind.HEADING || line.startsBold();
        if (!isMarked && !isHeading(line, known, hasColon, isAlone, rest)) {
            return Optional.empty();
        }
        boolean boldEnds = line.startsBold() && line.boldEndsAt(line.folded.origin(end));
        boolean isTold = hasColon || isAlone || boldEnds || isFollowedByCapital(line, known, rest);
        if (isMarked && !isTold && SectionTable.at(line.folded, rest).isEmpty()) {
            return marked(line);
        }
        return Optional.of(opening(line, known, end, rest));
    }

    private static boolean isHeading(Line line, Known known, boolean hasColon, boolean isAlone, int rest) {
        if (line.kind == Line.Kind.ITEM) {
            return !isAlone && !hasColon && isFollowedByCapital(line, known, rest);
        }
        boolean isWeak = known.isWeak() || !Character.isUpperCase(line.text.charAt(0));
        return isAlone || !isWeak && (hasColon || isCapitalAt(line, rest));
    }

    /** {@code Activités principales Concevoir des offres}: two sentences run together, the first a heading. */
    private static boolean isFollowedByCapital(Line line, Known known, int rest) {
        return !known.isWeak()
                && known.words().indexOf(' ') > 0
                && Character.isUpperCase(line.text.charAt(0))
                && isCapitalAt(line, rest);
    }

    private static boolean isCapitalAt(Line line, int at) {
        return at < line.folded.length()
                && line.folded.isWordStart(at)
                && isOpening(line.text.charAt(line.folded.origin(at)));
    }

    private static boolean isOpening(char c) {
        return Character.isUpperCase(c) || c == '●' || c == '•';
    }

    private static Opening opening(Line line, Known known, int end, int rest) {
        List<Heading> headings = new ArrayList<>();
        Optional<Known> second = SectionTable.at(line.folded, rest);
        boolean isSplit = second.isPresent() && known.words().startsWith("profil");
        boolean hasColon = line.folded.text.substring(end, rest).indexOf(':') >= 0;
        boolean whole = !isSplit && (hasColon || rest >= line.folded.length()) && isWholeHeading(line, rest);
        int printedEnd = whole ? line.text.length() : line.folded.origin(end);
        headings.add(new Heading(withoutColon(line.text.substring(0, printedEnd)), known.level(), known.role()));
        if (!isSplit) {
            return new Opening(headings, whole ? line.text.length() : line.folded.origin(rest), true);
        }
        Known inner = second.get();
        int innerEnd = SectionTable.end(inner, line.folded, rest);
        String text = line.text.substring(line.folded.origin(rest), line.folded.origin(innerEnd));
        headings.add(new Heading(withoutColon(text), inner.level(), inner.role()));
        return new Opening(headings, line.folded.origin(behindColon(line.folded, innerEnd)), true);
    }

    /** {@code # Activités principales : Suivi de la section} is one heading to its end. */
    private static boolean isWholeHeading(Line line, int rest) {
        if (rest >= line.folded.length() || line.text.length() > LONGEST_HEADING) {
            return rest >= line.folded.length();
        }
        boolean isMarkedToItsEnd = line.startsBold() ? line.isAllBold() : line.kind == Line.Kind.HEADING;
        return isMarkedToItsEnd && line.kind != Line.Kind.ITEM;
    }

    /** A heading with words of its own: by hashes, bold to its end, or in capitals on a line of its own. */
    private static Optional<Opening> marked(Line line) {
        boolean isHeading = line.kind == Line.Kind.HEADING
                || line.kind == Line.Kind.PLAIN && (isBoldHeading(line) || isShout(line));
        if (!isHeading) {
            return Optional.empty();
        }
        Heading heading = new Heading(withoutColon(line.text), SectionTable.TOP + 1, role(line.folded.text));
        return Optional.of(new Opening(List.of(heading), line.text.length(), false));
    }

    private static Role role(String folded) {
        if (folded.contains("candidature") || folded.contains("postuler") || folded.contains("repondre")) {
            return Role.APPLICATION;
        }
        return folded.contains("contact") || folded.contains("renseignement") ? Role.CONTACT : Role.DESCRIPTION;
    }

    private static boolean isBoldHeading(Line line) {
        return line.isAllBold()
                && line.text.length() <= LONGEST_HEADING
                && !line.text.endsWith(".")
                && !hasValue(line.text)
                && !line.text.startsWith("(");
    }

    /** {@code Direction : DPASS} in bold is a label with its value, and no heading. */
    private static boolean hasValue(String text) {
        int colon = text.indexOf(':');
        return colon >= 0 && colon < text.length() - 1;
    }

    private static boolean isShout(Line line) {
        String text = withoutColon(line.text);
        if (text.length() < SHORTEST_SHOUT || text.length() > LONGEST_SHOUT || text.indexOf(' ') < 0) {
            return false;
        }
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c) || Character.isDigit(c) || c == '\t' || c == '@') {
                return false;
            }
            letters += Character.isLetter(c) ? 1 : 0;
        }
        return letters > text.length() / 2;
    }

    private static int behindColon(Folded folded, int from) {
        int at = from;
        while (at < folded.length() && (folded.text.charAt(at) == ' ' || folded.text.charAt(at) == ':')) {
            at++;
        }
        return at;
    }

    static String withoutColon(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == ':' || text.charAt(end - 1) <= ' ')) {
            end--;
        }
        return text.substring(0, end).replace('\t', ' ');
    }
}
