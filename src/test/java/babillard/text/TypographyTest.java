package babillard.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Lieu : Nouméa|Lieu\u00a0: Nouméa",
                "Est-ce vrai ?|Est-ce vrai\u202f?",
                "un ; deux !|un\u202f; deux\u202f!",
                "« Ajouter un flux »|«\u00a0Ajouter un flux\u00a0»",
                "https://emploi.example/|https://emploi.example/",
                " ?|\u202f?",
                "soit 25 %|soit 25\u00a0%",
                "sans rien|sans rien",
            })
    void spacesThatMustNotBreakDoNot(String typed, String set) {
        assertThat(Typography.french(typed)).isEqualTo(set);
    }
}
