package babillard.notice;

import babillard.notice.Scan.Found;
import babillard.offer.Contact;
import babillard.offer.Section;
import babillard.text.Source;
import java.util.List;

/** Takes a notice apart: its header, its sections, whom to ask. */
final class NoticeParser {
    /** What the lines of a notice came to. */
    record Parsed(List<Line> lines, Header header, List<Section> sections, Contact contact) {}

    private final HeaderReader reader;
    private final Outline outline = new Outline();
    private final ContactFinder contacts = new ContactFinder();
    private final Remarks remarks;
    private boolean inBody;
    private boolean wasLabelled;

    private NoticeParser(Aliases aliases, Remarks remarks) {
        this.reader = new HeaderReader(aliases, remarks);
        this.remarks = remarks;
    }

    static Parsed parse(Source source, Aliases aliases, Remarks remarks) {
        return new NoticeParser(aliases, remarks).parse(Lines.of(source));
    }

    private Parsed parse(List<Line> lines) {
        Scan scan = Scan.of(lines);
        for (int i = 0; i < lines.size(); i++) {
            Found found = scan.found().get(i);
            if (found.line().isEmpty()) {
                outline.blank();
            } else {
                contacts.see(found.line());
                read(found, scan.isBeforeHeaderEnd(i));
            }
        }
        return new Parsed(lines, reader.header(), outline.sections(), contacts.contact());
    }

    private void read(Found found, boolean moreToCome) {
        Line line = found.line();
        if (inBody && outline.completes(line)) {
            return;
        }
        if (found.isKnownOpening()) {
            inBody = true;
            wasLabelled = false;
            outline.open(found.opening().orElseThrow(), line);
        } else if (!found.labels().isEmpty()) {
            labelled(found);
            wasLabelled = true;
        } else if (inBody) {
            body(found);
            wasLabelled = false;
        } else {
            header(found, moreToCome);
        }
    }

    private void labelled(Found found) {
        List<FoundLabel> labels = found.labels();
        FoundLabel first = labels.get(0);
        for (FoundLabel label : labels) {
            if (label.isMisread()) {
                remarks.add(NoticeCode.LABEL_MISREAD, label.span(), label.words());
            }
        }
        if (inBody && first.field() != Field.RESPNC) {
            remarks.add(NoticeCode.LABEL_IN_BODY, first.span(), first.words());
        }
        reader.labelled(found.line(), labels);
    }

    private void header(Found found, boolean moreToCome) {
        boolean isSection = found.opening().isPresent() && !moreToCome;
        if (isSection || !reader.unlabelled(Piece.of(found.line()), moreToCome)) {
            inBody = true;
            body(found);
        }
    }

    private void body(Found found) {
        Line line = found.line();
        if (found.opening().isEmpty() && reader.claimedInBody(line, wasLabelled)) {
            return;
        }
        if (found.opening().isPresent()) {
            outline.open(found.opening().get(), line);
        } else {
            outline.add(line);
        }
    }
}
