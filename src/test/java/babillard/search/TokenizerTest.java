package babillard.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
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
            String lower = text.toLowerCase(Locale.ROOT);
            assertThat(String.join("", tokens(Content.of(text))))
                    .as("%04x", c)
                    .isEqualTo(Tokenizer.isSeparator((char) c) ? "éz" : lower);
        }
    }

    @Test
    void everyLetterIsEvenedOutAsByPrep() {
        for (int c = 0; c < 65536; c++) {
            for (String text :
                    List.of("É" + (char) c + "Z", "QU" + (char) c + "une", "d'" + (char) c, "Σ" + (char) c)) {
                assertThat(tokens(Content.printed(text))).as("%04x", c).isEqualTo(tokens(evened(text)));
            }
        }
    }

    @Property
    void piecesAreReadAsTheWhole(
            @ForAll
                    List<
                                    @StringLength(max = 12)
                                    @Chars({
                                        'a', 'D', 'L', 'U', 'q', 'É', 'œ', '\'', '’', 'ʼ', ' ', '-', '–', '/', '(', '.',
                                        '\n', 'Σ', 'İ', '\u0301', 'ᵉ', '1'
                                    })
                                    String>
                            pieces) {
        assertThat(tokens(Content.printed(pieces))).isEqualTo(tokens(evened(String.join("\n", pieces))));
    }

    private static Content evened(String text) {
        return Content.of(Prep.prep(text));
    }

    private static List<String> tokens(Content content) {
        List<String> tokens = new ArrayList<>();
        Tokenizer.cut(content, (text, start, end, hash) -> tokens.add(new String(text, start, end - start)));
        return tokens;
    }

    @Property
    void wordsAreNotCut(@ForAll List<@StringLength(max = 8) String> words) {
        assertThat(tokens(Content.of(words)))
                .containsExactlyElementsOf(words.stream()
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .toList());
    }
}
