package babillard.notice;

import babillard.notice.SectionFinder.Opening;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A first look over all lines: which hold labels, which open sections, and where the header ends. */
final class Scan {
    /** What a line holds; a line whose words went over to the next one holds nothing. */
    record Found(Line line, List<FoundLabel> labels, Optional<Opening> opening) {
        boolean isKnownOpening() {
            return opening.isPresent() && opening.get().isKnown();
        }
    }

    private static final int LONGEST_CUT_LABEL = 60;

    private final List<Line> lines;
    private final List<Found> found = new ArrayList<>();
    private final Set<Field> seen = EnumSet.noneOf(Field.class);
    private boolean inHeader = true;
    private boolean wasLabelled;
    private boolean isResidenceCut;
    private int headerEnd = -1;

    private Scan(List<Line> lines) {
        this.lines = new ArrayList<>(lines);
    }

    static Scan of(List<Line> lines) {
        Scan scan = new Scan(lines);
        for (int i = 0; i < scan.lines.size(); i++) {
            scan.found.add(scan.look(i));
        }
        return scan;
    }

    List<Found> found() {
        return found;
    }

    /** Whether more of the header follows behind the line with an index. */
    boolean isBeforeHeaderEnd(int index) {
        return index < headerEnd;
    }

    private Found look(int i) {
        Line line = lines.get(i);
        if (line.isEmpty()) {
            return new Found(line, List.of(), Optional.empty());
        }
        Optional<Opening> opening = opening(i, line);
        if (opening.isPresent() && opening.get().isKnown()) {
            inHeader = false;
            wasLabelled = false;
            return new Found(line, List.of(), opening);
        }
        List<FoundLabel> labels = labels(line);
        if (inHeader && goesOver(i, labels)) {
            Line blank = new Line(line.number, Line.Kind.BLANK, "", Inline.EMPTY);
            return new Found(blank, List.of(), Optional.empty());
        }
        for (FoundLabel label : labels) {
            seen.add(label.field());
            isResidenceCut |= label.field() == Field.RESIDENCE && !label.isComplete();
            headerEnd = inHeader && label.field() != Field.RESPNC ? i : headerEnd;
        }
        wasLabelled = !labels.isEmpty();
        return new Found(line, labels, opening);
    }

    private Optional<Opening> opening(int i, Line line) {
        Optional<Opening> opening = SectionFinder.find(line);
        return opening.isPresent() && goesOn(i, opening.get()) ? Optional.empty() : opening;
    }

    /** Whether the words of a section only go on with a value: {@code de la} and, in the next line, {@code formation}. */
    private boolean goesOn(int i, Opening opening) {
        Line line = lines.get(i);
        boolean isMarked = line.kind == Line.Kind.HEADING || line.startsBold();
        if (!inHeader || !wasLabelled || isMarked || !opening.isKnown()) {
            return false;
        }
        int before = i - 1;
        while (before >= 0 && lines.get(before).isEmpty()) {
            before--;
        }
        return Character.isLowerCase(line.text.charAt(0)) || before >= 0 && LooseEnd.isWord(lines.get(before).text);
    }

    private List<FoundLabel> labels(Line line) {
        if (isResidenceCut && ResidenceLabel.isTail(line.folded.text)) {
            isResidenceCut = false;
            return LabelFinder.behindResidence(line, seen);
        }
        return LabelFinder.find(line, inHeader || wasLabelled, seen);
    }

    /** Whether a label begins in this line and ends in the next one, which then takes all of it. */
    private boolean goesOver(int i, List<FoundLabel> labels) {
        Line line = lines.get(i);
        boolean mayBe = line.text.length() <= LONGEST_CUT_LABEL
                && line.text.indexOf(':') < 0
                && (labels.isEmpty() || isCuttable(labels))
                && Labels.isCut(line.folded.text);
        int next = mayBe ? nextWords(i) : -1;
        if (next < 0 || !LabelFinder.find(lines.get(next), true, seen).isEmpty()) {
            return false;
        }
        Line joined = lines.get(next).after(line);
        List<FoundLabel> over = LabelFinder.find(joined, true, seen);
        boolean spans = !over.isEmpty()
                && over.get(0).start() == 0
                && over.get(0).words().length() > line.text.length() + 1
                && over.get(0).field() != Field.RESIDENCE;
        if (spans) {
            lines.set(next, joined);
        }
        return spans;
    }

    private static boolean isCuttable(List<FoundLabel> labels) {
        FoundLabel first = labels.get(0);
        return labels.size() == 1 && first.start() == 0 && first.field() != Field.RESIDENCE;
    }

    private int nextWords(int i) {
        for (int next = i + 1; next < Math.min(lines.size(), i + 3); next++) {
            if (!lines.get(next).isEmpty()) {
                return next;
            }
        }
        return -1;
    }
}
