package babillard.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TokenizerTest {
    @Test
    void separatorsAreThoseOfJavaScript() {
        try (LunrJs lunr = new LunrJs()) {
            String inPage = lunr.eval("""
                            let found = "";
                            for (let c = 0; c < 65536; c++) {
                              if (String.fromCharCode(c).match(lunr.tokenizer.separator)) found += c + " ";
                            }
                            found""").asString();
            StringBuilder here = new StringBuilder();
            for (int c = 0; c < 65536; c++) {
                here.append(Tokenizer.isSeparator((char) c) ? c + " " : "");
            }
            assertThat(here).hasToString(inPage);
        }
    }

    @Test
    void lettersAreThoseOfThePage() {
        try (LunrJs lunr = new LunrJs()) {
            String inPage = lunr.eval("""
                            let kept = "";
                            for (let c = 0; c < 65536; c++) kept += french.trim(String.fromCharCode(c)).length;
                            kept""").asString();
            StringBuilder here = new StringBuilder();
            for (int c = 0; c < 65536; c++) {
                here.append(Trimmer.trim(Character.toString((char) c)).length());
            }
            assertThat(here).hasToString(inPage);
        }
    }

    @Property
    void tokensAreThePiecesOfTheTextInOrder(
            @ForAll @StringLength(max = 40) @CharRange(from = '\u0020', to = '\u002f') @CharRange(from = 'A', to = 'z')
                    String text) {
        int[] end = {0};
        Tokenizer.cut(Content.of(text), (lower, start, stop, hash) -> {
            String token = new String(lower, start, stop - start);
            assertThat(token).isNotEmpty().doesNotContain(" ", "-");
            assertThat(hash).isEqualTo(token.hashCode());
            assertThat(text.substring(end[0], start)).matches("[ -]*");
            assertThat(text.substring(start, stop).toLowerCase(Locale.ROOT)).isEqualTo(token);
            end[0] = stop;
        });
        assertThat(text.substring(end[0])).matches("[ -]*");
    }

    @Test
    void everyLetterBecomesTheSmallOneThatJavaScriptKnows() {
        for (int c = 0; c < 65536; c++) {
            String text = "É" + (char) c + "Z";
            StringBuilder tokens = new StringBuilder();
            Tokenizer.cut(
                    Content.of(text),
                    (lower, start, end, hash) -> tokens.append(new String(lower, start, end - start)));
            String lower = text.toLowerCase(Locale.ROOT);
            assertThat(tokens).as("%04x", c).hasToString(Tokenizer.isSeparator((char) c) ? "éz" : lower);
        }
    }

    @Property
    void wordsAreNotCut(@ForAll List<@StringLength(max = 8) String> words) {
        List<String> tokens = new ArrayList<>();
        Tokenizer.cut(Content.of(words), (text, start, end, hash) -> tokens.add(new String(text, start, end - start)));
        assertThat(tokens)
                .containsExactlyElementsOf(words.stream()
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .toList());
    }
}
