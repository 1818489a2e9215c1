package babillard.input;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import babillard.text.Diagnosed;
import babillard.text.Diagnostic;
import babillard.text.Source;
import babillard.text.Span;
import babillard.text.Unwanted;
import java.nio.charset.Charset;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecodingTest {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String NOTICE = "# Chargé d’études\n\nEmployeur : Commune de Houaïlou\n";

    @Test
    void utf8IsReadWithoutAWord() {
        assertReads(NOTICE.getBytes(UTF_8), NOTICE);
    }

    @Test
    void theByteOrderMarkIsNoText() {
        assertReads(("\uFEFF" + NOTICE).getBytes(UTF_8), NOTICE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\u2028", "\u2029", "\u0085", "\u000B"})
    void everyLineEndIsOne(String lineEnd) {
        assertReads(NOTICE.replace("\n", lineEnd).getBytes(UTF_8), NOTICE);
    }

    @Test
    void aPageBreakIsASpace() {
        assertReads("Missions\n\fsuite".getBytes(UTF_8), "Missions\n suite");
    }

    @Test
    void accentsAreComposed() {
        assertReads(
                "Charge\u0301 d\u2019e\u0301tudes a\u0300 Houai\u0308lou".getBytes(UTF_8),
                "Chargé d’études à Houaïlou");
    }

    @Test
    void whatIsCommonIsWhatCleaningLeavesAlone() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            String text = "e" + c + "e";
            if (Cleaning.isCommon(c)) {
                assertThat(Cleaning.legible(Cleaning.withPlainLines(text))).isEqualTo(text);
            }
        }
        assertThat(Cleaning.isClean(NOTICE)).isTrue();
        assertThat(Cleaning.isClean("d’e\u0301tudes")).isFalse();
    }

    @Test
    void aReplacementCharacterThatSomebodyWroteIsNoWrongEncoding() {
        assertReads("100 \uFFFD par mois".getBytes(UTF_8), "100 \uFFFD par mois");
    }

    @Test
    void windows1252IsReadWithAWarning() {
        Diagnosed<Source> read = Decoding.decode("a.md", NOTICE.getBytes(WINDOWS_1252));
        assertThat(read.value()).contains(new Source("a.md", NOTICE));
        assertThat(read.diagnostics())
                .containsExactly(Diagnostic.of(InputCode.ENCODING_OTHER, "a.md", Span.ofFile(), "Windows-1252"));
    }

    @Test
    void utf16IsReadWithAWarning() {
        Diagnosed<Source> read = Decoding.decode("a.md", ("\uFEFF" + NOTICE).getBytes(UTF_16LE));
        assertThat(read.value()).contains(new Source("a.md", NOTICE));
        assertThat(read.diagnostics())
                .containsExactly(Diagnostic.of(InputCode.ENCODING_OTHER, "a.md", Span.ofFile(), "UTF-16"));
    }

    @Test
    void controlCharactersAreRemovedAndTheFirstIsNamed() {
        Diagnosed<Source> read =
                Decoding.decode("a.md", NOTICE.replace("Houaï", "\0Hou\u0007aï").getBytes(UTF_8));
        assertThat(read.value()).contains(new Source("a.md", NOTICE));
        assertThat(read.diagnostics())
                .containsExactly(Diagnostic.of(InputCode.TEXT_CONTROL, "a.md", new Span(3, 24, 0), "U+0000", "2"));
    }

    @Test
    void changesOfDirectionAreRemovedAndTheFirstIsNamed() {
        Diagnosed<Source> read = Decoding.decode(
                "a.md", NOTICE.replace("études", "\u202Eétudes\u202C").getBytes(UTF_8));
        assertThat(read.value()).contains(new Source("a.md", NOTICE));
        assertThat(read.diagnostics())
                .containsExactly(Diagnostic.of(InputCode.TEXT_DIRECTION, "a.md", new Span(1, 12, 0), "U+202E", "2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", " \t\r\n", "\uFEFF", "\u202E"})
    void anEmptyTextIsRefused(String text) {
        assertRefused(text.getBytes(UTF_8), InputCode.FILE_EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7\n1 0 obj", "PK\u0003\u0004word/document.xml", "\u0089PNG\r\n", "ÿØÿà\0JFIF"})
    void otherFilesUnderTheNameOfANoticeAreRefused(String start) {
        assertRefused((start + NOTICE.repeat(20)).getBytes(Charset.forName("ISO-8859-1")), InputCode.FILE_BINARY);
    }

    @Test
    void randomBytesAreNoText() {
        byte[] bytes = new byte[5_000];
        new Random(1).nextBytes(bytes);
        assertRefused(bytes, InputCode.FILE_BINARY);
        assertRefused(new byte[5_000], InputCode.FILE_BINARY);
    }

    @Test
    void aMegabyteIsEnough() {
        assertThat(Decoding.decode("a.md", "a".repeat(1_000_000).getBytes(UTF_8))
                        .diagnostics())
                .isEmpty();
        assertRefused("a".repeat(1_000_001).getBytes(UTF_8), InputCode.FILE_LONG);
    }

    @Property(tries = 1000)
    void anyBytesAreATextOrARefusal(@ForAll byte[] bytes) {
        Decoding.decode("a.md", bytes)
                .value()
                .ifPresent(source -> assertThat(Unwanted.firstIn(source.text()))
                        .isEqualTo(source.text().length()));
    }

    @Property(tries = 1000)
    void whatIsReadOnceIsReadTheSameAgain(@ForAll String text) {
        Decoding.decode("a.md", text.getBytes(UTF_8)).value().ifPresent(source -> {
            Diagnosed<Source> again = Decoding.decode("a.md", source.text().getBytes(UTF_8));
            assertThat(again.value()).contains(source);
            assertThat(again.diagnostics()).isEmpty();
        });
    }

    private static void assertReads(byte[] bytes, String text) {
        Diagnosed<Source> read = Decoding.decode("a.md", bytes);
        assertThat(read.value()).contains(new Source("a.md", text));
        assertThat(read.diagnostics()).isEmpty();
    }

    private static void assertRefused(byte[] bytes, InputCode code) {
        assertThat(Decoding.decode("a.md", bytes).diagnostics())
                .containsExactly(Diagnostic.of(code, "a.md", Span.ofFile()));
    }
}
