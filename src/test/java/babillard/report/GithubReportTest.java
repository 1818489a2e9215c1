package babillard.report;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.text.Span;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class GithubReportTest {
    @Test
    void eachRemarkIsAnAnnotation() throws IOException {
        Report report = Reports.of(
                Reports.alone("sud/avis.pdf"),
                Reports.control("abc", new Span(1, 2, 1), "U+0007", "1"),
                Reports.superseded("b.md", "c.md"));
        assertThat(github(report)).isEqualTo("""
                ::error file=sud/avis.pdf,line=1,col=1,title=file.alone::The text of this document does not lie beside it; \
                the document is not published.%0APut its text beside it, in a file avis.md.
                ::warning file=sud/a.md,line=1,col=2,title=text.control::An invisible character (U+0007) does not belong in \
                a text; it is removed (count: 1).%0ADelete this character, or paste the text without formatting.
                ::notice file=b.md,line=1,col=1,title=edition.superseded::This notice is replaced by c.md, which bears the \
                same reference (3134-25-0014/SR).%0AThere is nothing to do: the page keeps its address and shows the new \
                notice.
                """);
    }

    @Test
    void noNameOrTextEndsItsPart() throws IOException {
        String text = github(Reports.of(Reports.superseded("a,line=9::b%.md", "100 %\n::error::x\u001B[1m")));
        assertThat(text)
                .startsWith("::notice file=a%2Cline=9%3A%3Ab%25.md,line=1,col=1,")
                .contains("replaced by 100 %25 ::error::x\uFFFD[1m, which");
        assertThat(text.lines()).hasSize(1);
    }

    private static String github(Report report) throws IOException {
        StringBuilder out = new StringBuilder();
        new GithubReport(Sentences.in(Locale.ENGLISH)).write(report, out);
        return out.toString();
    }
}
