package babillard.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class FoldingTest {
    @Test
    void evensOutCaseAccentsAndSigns() {
        assertThat(Folding.fold("  L’ŒUVRE —\u00A0Été  №\u202F2 ")).isEqualTo("l'oeuvre - ete no 2");
        assertThat(Folding.fold("ΟΔΟΣ")).isEqualTo("οδος");
    }

    @Test
    void knowsEachCommonCharacterAsUnicodeDoes() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            char evened = Folding.evened(c);
            if (evened != Folding.SEVERAL) {
                String alone = evened == Folding.NOTHING ? "" : String.valueOf(evened);
                assertThat("a" + alone + "b").isEqualTo(Folding.foldedInFull("a" + c + "b"));
            }
        }
        assertThat(Folding.evened('é')).isEqualTo('e');
        assertThat(Folding.evened('’')).isEqualTo('\'');
    }

    @Property(tries = 5_000)
    void foldsAsUnicodeDoes(
            @ForAll
                    @StringLength(max = 12)
                    @CharRange(from = 0, to = '\u0180')
                    @CharRange(from = '\u2000', to = '\u2060')
                    String text) {
        assertThat(Folding.fold(text)).isEqualTo(Folding.foldedInFull(text));
    }
}
