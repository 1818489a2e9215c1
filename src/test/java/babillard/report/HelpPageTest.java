package babillard.report;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.text.Code;
import babillard.text.Diagnostic;
import babillard.text.Severity;
import babillard.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The help page lists every remark there is, in the words of the bundle; {@code -Dhelp.update} writes the list. */
class HelpPageTest {
    private static final Path PAGE = Path.of("content/pages/aide.md");
    private static final String HEADING = "## Toutes les remarques\n";
    private static final List<String> ELLIPSES = List.of("…", "…", "…", "…", "…", "…");
    private static final Sentences SENTENCES = Sentences.in(Locale.FRENCH);

    @Test
    void everyRemarkIsOnTheHelpPage() throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf(HEADING);
        assertThat(start).as("the heading of the list").isPositive();
        String expected = page.substring(0, start) + list();
        if (System.getProperty("help.update") != null) {
            Files.writeString(PAGE, expected);
            page = expected;
        }
        assertThat(page).isEqualTo(expected);
    }

    private static String list() {
        return HEADING
                + "\nChaque remarque a un nom, que les outils et ce portail ne changent jamais.\n"
                + section("Erreurs : l’avis est laissé de côté", Severity.ERROR)
                + section("Avertissements : l’avis paraît, relisez-le", Severity.WARNING)
                + section("Notes : pour information", Severity.NOTE);
    }

    private static String section(String heading, Severity severity) {
        return "\n### "
                + heading
                + "\n\n"
                + SentencesTest.codes()
                        .filter(code -> code.severity() == severity)
                        .sorted(Comparator.comparing(Code::id))
                        .map(HelpPageTest::item)
                        .collect(Collectors.joining());
    }

    private static String item(Code code) {
        Diagnostic remark = new Diagnostic(code, "avis.md", Span.ofFile(), ELLIPSES);
        return "- `%s` : %s *%s*\n"
                .formatted(code.id(), plain(SENTENCES.message(remark)), plain(SENTENCES.hint(remark)));
    }

    /** A sentence that Markdown takes as it is. */
    private static String plain(String sentence) {
        return sentence.replace("*", "\\*")
                .replace("_", "\\_")
                .replace("<", "\\<")
                .replace("~", "\\~");
    }
}
