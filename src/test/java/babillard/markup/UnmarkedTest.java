package babillard.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnmarkedTest {
    @Property(tries = 5_000)
    void equalsWhatTheParserMakesOfIt(@ForAll("texts") String markdown) {
        Optional<Passage> passage = Unmarked.passage(markdown);

        passage.ifPresent(unmarked -> assertThat(unmarked).isEqualTo(Markdown.parsed(markdown, 4)));
        Statistics.collect(passage.isPresent());
        Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "un\ndeux\n\n\ntrois",
                "Il s’agit :\n- d’accueillir ;\n- de classer\nles dossiers.\n\nFin",
                "- un\n\n- deux\n- trois\n\nfin\n\n- quatre\n- cinq\n",
                "(1) Voir « la notice » – page 2…\n\nà 8 h = 20\n"
            })
    void readsParagraphsAndLists(String markdown) {
        assertThat(Unmarked.passage(markdown)).contains(Markdown.parsed(markdown, 4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "un **deux**", "- - un", "-", "- ", "1. un", "- 2) deux", "a\n===", "a\n---", " a", "a\n    b",
                        "a  \nb", "+ a",
                "- a\n  - b", "a\tb", "a & b", "a_b", "a | b\n- | -", "<b>", "~~~", "# a", "[a]: b", "\u202Ea", "日本",
                        "a\u00A0"
            })
    void leavesToTheParserWhatMightBeAMark(String markdown) {
        assertThat(Unmarked.passage(markdown)).isEmpty();
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of("a", "É", "mot", "l’un", "« b »", "(1)", "a 2.", "fin : g…");
        Arbitrary<String> joints = Arbitraries.of(" ", " ", "\n", "\n- ", "\n- ", "\n\n", "\n\n- ", "\n\n\n");
        Arbitrary<String> odd = Arbitraries.of(
                "*", "**", "_", "`", "[", "](", "<", ">", "&amp;", "|", "~~", "\\", "#", "!", "\t", "\r", "\"",
                "\u0000", "\uD800", "12. ", "3) ", "-", "- ", "– ", "+ ", "=", "---", "  \n", "\u00A0", "\n ", " \n",
                "2", ".");
        return Arbitraries.frequencyOf(Tuple.of(20, words), Tuple.of(20, joints), Tuple.of(1, odd))
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }
}
