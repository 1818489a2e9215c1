package babillard.notice;

import babillard.text.Folding;
import babillard.text.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Cuts a source into its lines and tells what the marks at the beginning of each say. */
final class Lines {
    private static final int LONGEST_RUNNING_HEADER = 150;
    private static final String BULLETS = "●•◦▪■○‣⁃∙·➢➤✓\uf0b7\uf0a7";

    private Lines() {}

    static List<Line> of(Source source) {
        List<Line> lines = new ArrayList<>();
        Set<String> references = new HashSet<>();
        for (String raw : source.lines()) {
            Line line = line(raw, lines.size() + 1);
            lines.add(
                    isRunningHeader(line, references)
                            ? new Line(line.number, Line.Kind.DEBRIS, raw, Inline.EMPTY)
                            : line);
        }
        return lines;
    }

    /** A line with a reference that stands a second time, word for word, is what each page prints at its top. */
    private static boolean isRunningHeader(Line line, Set<String> references) {
        return line.folded.mayHoldDigit
                && line.text.length() <= LONGEST_RUNNING_HEADER
                && ReferenceNumber.in(line.text).isPresent()
                && !references.add(line.folded.text);
    }

    private static Line line(String raw, int number) {
        int start = skipSpaces(raw, 0);
        if (start == raw.length()) {
            return new Line(number, Line.Kind.BLANK, raw, Inline.plain(raw, raw.length()));
        }
        int behindHashes = behindHashes(raw, start);
        if (behindHashes > start) {
            int text = skipBullets(raw, skipSpaces(raw, behindHashes));
            return worded(number, Line.Kind.HEADING, raw, InlineReader.read(withoutClosing(raw, text), text, false));
        }
        int behindBullets = skipBullets(raw, start);
        boolean isRow = raw.charAt(start) == '|';
        Line.Kind kind = behindBullets > start ? Line.Kind.ITEM : Line.Kind.PLAIN;
        return worded(number, kind, raw, InlineReader.read(raw, behindBullets, isRow));
    }

    /** A line without a letter or a digit says nothing; nor do pictures and the feet of pages. */
    private static Line worded(int number, Line.Kind kind, String raw, Inline inline) {
        Line line = new Line(number, kind, raw, inline);
        if (line.text.isEmpty() && kind != Line.Kind.HEADING) {
            return line.as(raw.contains("![") ? Line.Kind.DEBRIS : Line.Kind.BLANK);
        }
        boolean isDebris = PageFoot.isFoot(line) || kind == Line.Kind.HEADING && !Piece.hasWord(line.text);
        return isDebris ? line.as(Line.Kind.DEBRIS) : line;
    }

    private static int behindHashes(String raw, int start) {
        int at = start;
        while (at < raw.length() && raw.charAt(at) == '#' && at - start < 6) {
            at++;
        }
        boolean isHeading = at == raw.length() || raw.charAt(at) != '#' && !Character.isDigit(raw.charAt(at));
        return isHeading ? at : start;
    }

    private static String withoutClosing(String raw, int from) {
        int end = raw.length();
        while (end > from && (raw.charAt(end - 1) == '#' || raw.charAt(end - 1) <= ' ')) {
            end--;
        }
        return raw.substring(0, end);
    }

    /** Behind all bullets: {@code - }, {@code - -}, {@code ●}, {@code > }, {@code -Renforcer}. */
    private static int skipBullets(String raw, int start) {
        int at = start;
        while (at < raw.length() && isBullet(raw, at)) {
            at = skipSpaces(raw, at + 1);
        }
        return at;
    }

    static boolean isBullet(String raw, int at) {
        char c = raw.charAt(at);
        char next = at + 1 < raw.length() ? raw.charAt(at + 1) : ' ';
        return switch (c) {
            case '-', '–', '—' -> next == ' ' || next == '\t' || Character.isLetter(next) || next == '*';
            case '*', '+' -> next == ' ' || next == '\t';
            case '>' -> true;
            default -> c > '~' && BULLETS.indexOf(c) >= 0;
        };
    }

    static int skipSpaces(String raw, int from) {
        int at = from;
        while (at < raw.length() && Folding.isSpace(raw.charAt(at))) {
            at++;
        }
        return at;
    }
}
