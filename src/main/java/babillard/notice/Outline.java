package babillard.notice;

import babillard.markup.Markdown;
import babillard.markup.Passage;
import babillard.notice.SectionFinder.Heading;
import babillard.notice.SectionFinder.Opening;
import babillard.offer.Section;
import babillard.offer.Section.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds the sections of the body from its lines. */
final class Outline {
    /** How many lines below a cut heading the rest of it is still looked for. */
    private static final int REACH = 14;

    /** Below the title of the page and the heading of a section. */
    private static final int HIGHEST_INSIDE = 4;

    private final List<Section> sections = new ArrayList<>();
    private Heading heading = new Heading("", SectionTable.TOP, Role.DESCRIPTION);
    private final StringBuilder text = new StringBuilder();
    private Optional<Heading> cut = Optional.empty();
    private int cutAt;
    private int sinceCut;
    private boolean isKnownOpen;

    void open(Opening opening, Line line) {
        for (Heading each : opening.headings()) {
            close();
            heading = opening.isKnown() || isKnownOpen ? each : new Heading(each.text(), SectionTable.TOP, each.role());
            Optional<String> lost = SectionTable.lost(Folded.of(each.text()).text);
            if (lost.isPresent()) {
                cut = Optional.of(heading);
                cutAt = sections.size();
                sinceCut = 0;
            }
        }
        isKnownOpen |= opening.isKnown();
        if (opening.rest() < line.text.length()) {
            append(balanced(line.rawFrom(opening.rest())));
        }
    }

    /** A paragraph's end. */
    void blank() {
        int end = text.length();
        if (end > 0 && text.charAt(end - 1) == '\n' && (end < 2 || text.charAt(end - 2) != '\n')) {
            text.append('\n');
        }
    }

    void add(Line line) {
        if (FootnoteMark.end(line.folded.text, 0) > 0) {
            footnotes();
        } else if (heading.role() == Role.FOOTNOTES) {
            close();
            heading = new Heading("", SectionTable.TOP, Role.APPLICATION);
        }
        append(BodyText.repaired(line));
    }

    /** Adds the words of a line that stood before a label. */
    void add(Piece piece) {
        append(piece.text());
    }

    /** Whether the line brings the words that the last heading lost; what follows them is text. */
    boolean completes(Line line) {
        sinceCut++;
        if (cut.isEmpty() || sinceCut > REACH) {
            return false;
        }
        Optional<String> lost = SectionTable.lost(Folded.of(cut.get().text()).text)
                .filter(words -> line.startsBold() && line.folded.text.startsWith(words))
                .filter(words -> line.boldEndsAt(line.folded.origin(words.length())));
        if (lost.isEmpty()) {
            return false;
        }
        int end = line.folded.origin(lost.get().length());
        complete(line.text.substring(0, end));
        if (end < line.text.length()) {
            append(balanced(line.rawFrom(end)));
        }
        return true;
    }

    private void complete(String words) {
        Heading whole = cut.map(it -> new Heading(it.text() + " " + words, it.level(), it.role()))
                .orElse(heading);
        if (cutAt < sections.size()) {
            Section old = sections.get(cutAt);
            sections.set(cutAt, new Section(whole.text(), old.level(), old.role(), old.html(), old.text()));
        } else {
            heading = whole;
        }
        cut = Optional.empty();
    }

    List<Section> sections() {
        close();
        return List.copyOf(sections);
    }

    private void footnotes() {
        if (heading.role() != Role.FOOTNOTES) {
            close();
            heading = new Heading("", SectionTable.TOP, Role.FOOTNOTES);
        }
    }

    private void append(String line) {
        if (line.isBlank()) {
            return;
        }
        if (goesOn(line)) {
            text.setLength(text.length() - 1);
        }
        text.append(line).append('\n');
    }

    /** A paragraph that breaks off goes on in the next one that begins in lower case: the page's end tore them apart. */
    private boolean goesOn(String line) {
        int end = text.length() - 2;
        return end > 0
                && text.charAt(end) == '\n'
                && text.charAt(end + 1) == '\n'
                && Character.isLowerCase(line.charAt(0))
                && (Character.isLetter(text.charAt(end - 1)) || text.charAt(end - 1) == ',');
    }

    private void close() {
        String markdown = text.toString();
        text.setLength(0);
        if (heading.text().isEmpty() && markdown.isBlank()) {
            return;
        }
        Passage passage = Markdown.passage(markdown, HIGHEST_INSIDE);
        sections.add(new Section(heading.text(), heading.level(), heading.role(), passage.html(), passage.text()));
        heading = new Heading("", SectionTable.TOP, Role.DESCRIPTION);
    }

    /** Marks that the heading took with it are given back, so that bold and plain stay what they were. */
    private static String balanced(String rest) {
        String text = BodyText.repaired(rest);
        String bare = text.startsWith(":") ? text.substring(1).strip() : text;
        int marks = 0;
        for (int at = bare.indexOf("**"); at >= 0; at = bare.indexOf("**", at + 2)) {
            marks++;
        }
        if (marks % 2 == 0) {
            return bare;
        }
        return bare.startsWith("**") ? bare.substring(2).strip() : "**" + bare;
    }
}
