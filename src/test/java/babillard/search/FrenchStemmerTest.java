package babillard.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchStemmerTest {
    private static final List<String> ENDINGS = Stream.of(
                    FrenchSuffixes.STANDARD,
                    FrenchSuffixes.VERBAL_IN_I,
                    FrenchSuffixes.VERBAL,
                    FrenchSuffixes.RESIDUAL,
                    FrenchSuffixes.DOUBLED)
            .flatMap(FrenchSuffixes::endings)
            .map(String::toLowerCase)
            .sorted()
            .toList();
    private static final String LETTERS = "aeiouyaeiousrtlncdmpgbvfqxhjz";

    /** Forms and stems from the vocabulary that Snowball publishes, folded. */
    @ParameterizedTest
    @CsvSource({
        "continu, continu",
        "continua, continu",
        "continuait, continu",
        "continuant, continu",
        "continuation, continu",
        "continuellement, continuel",
        "continuelle, continuel",
        "continuels, continuel",
        "contraignit, contraign",
        "contraint, contraint",
        "contrainte, contraint",
        "contraste, contrast",
        "main, main",
        "mains, main",
        "maintenaient, mainten",
        "maintenant, mainten",
        "maintenir, mainten",
        "majestueusement, majestu",
        "majestueux, majestu",
        "majeur, majeur",
        "majordomes, majordom",
        "mairie, mair",
        "maison, maison",
        "maitresse, maitress",
        "malheureusement, malheur",
        "paris, paris",
        "constamment, const",
        "evidemment, evident",
        "chevaux, cheval",
        "eaux, eau",
        "quinquets, quinquet"
    })
    void stems(String form, String stem) {
        assertThat(FrenchStemmer.stem(form)).isEqualTo(stem);
    }

    @Test
    void thePageStemsAlike() {
        List<String> forms = forms(24_000);
        String stems = String.join(" ", forms.stream().map(FrenchStemmer::stem).toList());
        try (LunrJs lunr = new LunrJs()) {
            String inPage = lunr.eval("(words) => words.split(' ').map(french.stem).join(' ')")
                    .execute(String.join(" ", forms))
                    .asString();
            assertThat(inPage).isEqualTo(stems);
        }
        assertThat(forms)
                .as("forms that lose an ending")
                .filteredOn(form -> !FrenchStemmer.stem(form).equals(form))
                .hasSizeGreaterThan(15_000);
    }

    /** Made-up words, most with one or two of the endings that the stemmer knows. */
    private static List<String> forms(int count) {
        Random random = new Random(1789);
        return Stream.generate(() -> beginning(random) + ending(random) + ending(random))
                .distinct()
                .limit(count)
                .toList();
    }

    private static String beginning(Random random) {
        StringBuilder letters = new StringBuilder();
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            letters.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return letters.toString();
    }

    private static String ending(Random random) {
        return random.nextInt(3) == 0 ? "" : ENDINGS.get(random.nextInt(ENDINGS.size()));
    }
}
