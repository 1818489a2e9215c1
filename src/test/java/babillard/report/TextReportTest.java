package babillard.report;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.text.Span;
import java.io.IOException;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TextReportTest {
    @Test
    void nothingToSay() throws IOException {
        assertThat(text(Reports.of())).isEmpty();
    }

    @Test
    void theLineStandsBelowItsPlaceWithAMark() throws IOException {
        assertThat(text(Reports.of(
                        Reports.control("# Juriste\n\nEmployeur : Koné\n", new Span(3, 13, 4), "U+0007", "1"))))
                .isEqualTo("""
                        sud/a.md:3:13: avertissement[text.control]: Un caractère invisible (U+0007) n’a rien à faire dans un \
                        texte ; il est retiré (nombre : 1).
                         3 | Employeur : Koné
                           |             ^~~~
                           = Effacez ce caractère, ou collez le texte sans mise en forme.

                        """);
    }

    @Test
    void aRemarkOnAFileShowsNoLine() throws IOException {
        assertThat(text(Reports.of(Reports.alone("sud/avis.pdf")))).isEqualTo("""
                        sud/avis.pdf:1:1: erreur[file.alone]: Ce document n’a pas son texte à côté de lui ; il n’est pas publié.
                          = Mettez son texte à côté de lui, dans un fichier avis.md.

                        """);
    }

    @Test
    void aTableEndsSeveralRemarks() throws IOException {
        String text = text(Reports.of(
                Reports.superseded("b.md", "c.md"),
                Reports.control("abc", new Span(1, 2, 1), "U+0007", "1"),
                Reports.superseded("a.md", "c.md"),
                Reports.alone("x.pdf")));
        assertThat(text).endsWith("""

                        Remarques
                          erreur         file.alone          1
                          avertissement  text.control        1
                          note           edition.superseded  2
                        """);
    }

    @Test
    void aPlaceBeyondTheTextShowsNoLine() throws IOException {
        assertThat(text(Reports.of(Reports.control("abc", new Span(7, 2, 1), "U+0007", "1"))))
                .contains("sud/a.md:7:2: ")
                .doesNotContain("|");
    }

    @Test
    void aLongLineIsCutAroundThePlace() throws IOException {
        String line = "mot ".repeat(200) + "FAUX " + "mot ".repeat(200);
        String text = text(Reports.of(Reports.control(line, new Span(1, 801, 4), "U+0007", "1")));
        String shown = text.lines().skip(1).findFirst().orElseThrow();
        String mark = text.lines().skip(2).findFirst().orElseThrow();
        assertThat(shown).hasSizeLessThan(120).contains("…mot").contains("FAUX").endsWith("…");
        assertThat(mark.indexOf('^')).isEqualTo(shown.indexOf("FAUX"));
        assertThat(mark).endsWith("^~~~");
    }

    @Test
    void theMarkStandsRightAfterCharactersOfTwoHalves() throws IOException {
        String text = text(Reports.of(Reports.control("😀😀 ici", new Span(1, 6, 3), "U+0007", "1")));
        assertThat(text).contains(" 1 | 😀😀 ici\n   |    ^~~\n");
    }

    @Test
    void coloursAreSetOnTheirOwn() throws IOException {
        StringBuilder out = new StringBuilder();
        new TextReport(Sentences.in(Locale.ENGLISH), Palette.COLOURED).write(Reports.of(Reports.alone("x.pdf")), out);
        assertThat(out.toString()).contains("\u001B[1;31merror[file.alone]\u001B[0m: ");
    }

    @Test
    void noNoticeSpeaksToTheTerminal() throws IOException {
        String attack = "\u001B]0;x\u0007\u001B[2J\r\u009B31m\u202E";
        Report report = Reports.of(
                Reports.control("début " + attack, new Span(1, 7, 1), attack, "\n::error::"),
                Reports.superseded("a\n" + attack + ".md", attack));
        assertThat(text(report))
                .matches(safe -> safe.codePoints().allMatch(c -> c == '\n' || !Character.isISOControl(c)));
        assertThat(text(report)).doesNotContain("\u202E").doesNotContain("\n::error::");
    }

    @Property(tries = 500)
    void anyPlaceInAnyTextCanBeShown(
            @ForAll String text,
            @ForAll @IntRange(min = 1, max = 5) int line,
            @ForAll @IntRange(min = 1, max = 300) int column,
            @ForAll @IntRange(min = 0, max = 300) int length)
            throws IOException {
        String shown = text(Reports.of(Reports.control(text, new Span(line, column, length), text, text)));
        assertThat(shown).startsWith("sud/a.md:" + line + ":" + column + ": ");
        assertThat(shown.codePoints()).noneMatch(c -> c != '\n' && Character.isISOControl(c));
    }

    private static String text(Report report) throws IOException {
        StringBuilder out = new StringBuilder();
        new TextReport(Sentences.in(Locale.FRENCH), Palette.PLAIN).write(report, out);
        return out.toString();
    }
}
