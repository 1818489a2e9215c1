package babillard.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import babillard.site.Language;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class WordsTest {
    private final Words words = Words.in(Language.OF_NOTICES);

    @Test
    void aSentenceIsFilledIn() {
        assertThat(words.get("listing.page", "Koné {1}", 2, "3")).isEqualTo("Koné {1}, page 2 sur 3");
    }

    @Test
    void aCountHasAFormForNoneOneAndSeveral() {
        assertThat(words.count("open", 0)).isEqualTo("Aucune offre ouverte");
        assertThat(words.count("open", 1)).isEqualTo("1 offre ouverte");
        assertThat(words.count("open", 2)).isEqualTo("2 offres ouvertes");
        assertThat(words.count("open", 1_234_567)).isEqualTo("1\u202f234\u202f567 offres ouvertes");
    }

    @Test
    void aMissingSentenceIsAMistake() {
        assertThatThrownBy(() -> words.get("no.such")).hasMessageContaining("no.such");
    }

    @Test
    void aLanguageWithoutWordsIsAMistakeWhateverTheMachineSpeaks() {
        assertThatThrownBy(() -> Words.in(new Language("ja"))).isInstanceOf(MissingResourceException.class);
    }
}
