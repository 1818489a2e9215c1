package babillard.notice;

import babillard.notice.Labels.Label;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the labels of the header in a line, wherever marks, a colon or the words themselves set them off. */
final class LabelFinder {
    /** Fields whose value cannot hold the word direction, so that it is a label when it follows one of them. */
    private static final Set<Field> BEFORE_DIRECTION = EnumSet.of(
            Field.CORPS, Field.DOMAIN, Field.RESIDENCE, Field.POSTED, Field.DEADLINE, Field.REFERENCE, Field.VACANCY);

    private static final Set<Field> IN_BODY_WHEN_BOLD =
            EnumSet.of(Field.DIRECTION, Field.SERVICE, Field.DEADLINE, Field.NEW_DEADLINE, Field.RESPNC);

    private static final int LONGEST_VALUE_IN_BODY = 200;
    private static final int LONGEST_MISREAD = 80;

    /** A heading that begins with the word direction may be the title, unless the header is well under way. */
    private static final int FIELDS_BEFORE_HEADING = 3;

    private final Line line;
    private final Folded folded;
    private final boolean inHeader;
    private final Set<Field> seen;
    private final List<FoundLabel> found = new ArrayList<>();

    private LabelFinder(Line line, boolean inHeader, Set<Field> seen) {
        this.line = line;
        this.folded = line.folded;
        this.inHeader = inHeader;
        this.seen = seen;
    }

    /**
     * The labels of a line from left to right. {@code seen} are the fields that earlier lines gave; below the header
     * only what is still missing is looked for, and only at the beginning of lines.
     */
    static List<FoundLabel> find(Line line, boolean inHeader, Set<Field> seen) {
        LabelFinder finder = new LabelFinder(line, inHeader, seen);
        int first = finder.firstWord();
        return finder.find(first, first);
    }

    /** The labels behind the words with which a line completes the label of the residence condition. */
    static List<FoundLabel> behindResidence(Line line, Set<Field> seen) {
        int tail = ResidenceLabel.end(line.folded, 0);
        return new LabelFinder(line, true, seen).find(tail, -1);
    }

    private List<FoundLabel> find(int from, int first) {
        int at = from;
        while (at < folded.length()) {
            if (folded.isWordStart(at) && Character.isLetter(folded.text.charAt(at))) {
                Optional<FoundLabel> label = labelAt(at, at == first);
                if (label.isPresent()) {
                    found.add(label.get());
                    at = Math.max(at + 1, label.get().foldedEnd());
                    continue;
                }
            }
            if (!inHeader && found.isEmpty()) {
                break;
            }
            at++;
        }
        return found;
    }

    private Optional<FoundLabel> labelAt(int at, boolean isFirst) {
        Optional<Label> label = Labels.at(folded, at);
        Optional<FoundLabel> accepted = label.isPresent() ? accept(label.get(), at, isFirst) : Optional.empty();
        return accepted.isPresent() ? accepted : misread(at, isFirst);
    }

    private int firstWord() {
        int at = 0;
        while (at < folded.length() && !Character.isLetterOrDigit(folded.text.charAt(at))) {
            at++;
        }
        return at;
    }

    private Optional<FoundLabel> accept(Label label, int at, boolean isFirst) {
        LabelEnd end = LabelEnd.of(label, folded, at);
        int from = folded.origin(at);
        boolean isBold = line.boldBeginsAt(from);
        boolean isCell = !isFirst && line.cellBeginsAt(from);
        boolean boldEnds = isBold && line.boldEndsAt(folded.origin(end.words()));
        boolean setOff = end.hasColon() || boldEnds || (isFirst || isCell) && isAlone(end);
        boolean capital =
                Character.isUpperCase(line.text.charAt(from)) || label.words().startsWith("n°");
        boolean opens = isFirst || isBold || isCell;
        boolean accepted = inHeader || !found.isEmpty()
                ? inHeader(label, opens, setOff, capital, end)
                : inBody(label, isBold, setOff, end);
        if (accepted) {
            return Optional.of(FoundLabel.of(line, label, at, end, false, false));
        }
        return isUnlabelled(label, isFirst, isBold, capital, end)
                ? Optional.of(FoundLabel.of(line, label, at, end, (isFirst || isBold) && !isNamedBehind(end), false))
                : Optional.empty();
    }

    private boolean isAlone(LabelEnd end) {
        return end.value() >= folded.length() || line.cellBeginsAt(folded.origin(end.value()));
    }

    private boolean inHeader(Label label, boolean opens, boolean setOff, boolean capital, LabelEnd end) {
        return switch (label.weight()) {
            case PLAIN -> opens || capital || end.hasColon();
            case LEADING -> opens || capital && end.hasColon();
            case MARKED -> setOff && (opens || capital);
        };
    }

    private boolean inBody(Label label, boolean isBold, boolean setOff, LabelEnd end) {
        if (seen.contains(label.field()) || label.field() == Field.TITLE) {
            return false;
        }
        boolean isItem = line.kind == Line.Kind.ITEM;
        return switch (label.weight()) {
            case PLAIN -> isBold || end.hasColon() && !isItem || !isItem && line.text.length() < LONGEST_VALUE_IN_BODY;
            case LEADING -> isBold && setOff || end.hasColon() && !isItem;
            case MARKED -> isBold && setOff && IN_BODY_WHEN_BOLD.contains(label.field());
        };
    }

    /** {@code Direction du numérique} names a direction without a label: the whole of it is the value. */
    private boolean isUnlabelled(Label label, boolean isFirst, boolean isBold, boolean capital, LabelEnd end) {
        boolean names = label.words().equals("direction") || label.words().equals("service");
        if (!names || !inHeader || seen.contains(label.field())) {
            return false;
        }
        if (isFirst) {
            return isNamedBehind(end) || seen.size() >= (line.kind == Line.Kind.HEADING ? FIELDS_BEFORE_HEADING : 1);
        }
        Optional<FoundLabel> before = found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
        return isBold
                || capital
                        && before.filter(it -> BEFORE_DIRECTION.contains(it.field()))
                                .isPresent();
    }

    /** {@code Direction Direction des moyens}: the name of the direction follows, complete. */
    private boolean isNamedBehind(LabelEnd end) {
        String rest = folded.text.substring(end.value());
        return rest.startsWith("direction ") || rest.startsWith("secretariat ") || rest.startsWith("service ");
    }

    /** Words in the place of a label that are almost one. */
    private Optional<FoundLabel> misread(int at, boolean isFirst) {
        boolean opens = isFirst || line.boldBeginsAt(folded.origin(at));
        int end = opens && (inHeader || mayBeRespnc(at)) ? markedEnd(at) : -1;
        return end < 0
                ? Optional.empty()
                : Labels.misread(folded.text.substring(at, end))
                        .filter(label -> !seen.contains(label.field()))
                        .filter(label -> inHeader || label.field() == Field.RESPNC)
                        .map(label ->
                                FoundLabel.of(line, label, at, LabelEnd.separated(folded, end, true), false, true));
    }

    private boolean mayBeRespnc(int at) {
        return folded.text.charAt(at) == 'e' && !seen.contains(Field.RESPNC);
    }

    /** Where the words end that a colon, a footnote mark or the end of bold sets off; -1 when nothing does. */
    private int markedEnd(int at) {
        int limit = Math.min(folded.length(), at + LONGEST_MISREAD);
        boolean isBold = line.isBold(folded.origin(at));
        for (int end = at + 1; end < limit; end++) {
            boolean boldEnds = isBold && !line.isBold(folded.origin(end)) && folded.isWordEnd(end);
            if (folded.text.charAt(end) == ':' || FootnoteMark.end(folded.text, end) > end || boldEnds) {
                return end;
            }
        }
        return isBold && limit == folded.length() ? limit : -1;
    }
}
