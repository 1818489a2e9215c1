package babillard.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What a quill wrote is what a scroll reads, in the same order. */
class ScrollTest {
    private static final List<Month> MONTHS = List.of(Month.values());
    private static final List<String> TEXTS = List.of(
            "",
            "texte",
            "\0",
            "\uFFFF",
            "\uFFFD",
            "\uD800",
            "\uDC00",
            "\uDC00\uD800",
            "\uD83D\uDE00",
            "a\uD83Dé’",
            "ÿĀ",
            "l’été",
            "l’\u0092",
            "\u0092",
            "’œ",
            "\u0080",
            "?\uD800?");

    private record Everything(
            String text,
            int number,
            long large,
            boolean truth,
            Month month,
            LocalDate day,
            Optional<LocalDate> perhaps,
            Optional<String> word,
            List<String> texts,
            Inscription inscription,
            SafeHtml html) {
        byte[] written() {
            Quill quill = new Quill();
            quill.text(text);
            quill.number(number);
            quill.longNumber(large);
            quill.truth(truth);
            quill.choice(month, MONTHS);
            quill.day(day);
            quill.optionalDay(perhaps);
            quill.optionalText(word);
            quill.texts(texts);
            quill.inscription(inscription);
            quill.html(html);
            return quill.written();
        }

        static Everything read(byte[] written) {
            return Scroll.read(
                    written,
                    in -> new Everything(
                            in.text(),
                            in.number(),
                            in.longNumber(),
                            in.truth(),
                            in.choice(MONTHS),
                            in.day(),
                            in.optionalDay(),
                            in.optionalText(),
                            in.texts(),
                            in.inscription(),
                            in.html()));
        }
    }

    private static Everything everything(String text, int number, long large) {
        return new Everything(
                text,
                number,
                large,
                number % 2 == 0,
                MONTHS.get(Math.floorMod(number, MONTHS.size())),
                LocalDate.ofEpochDay(number),
                number < 0 ? Optional.empty() : Optional.of(LocalDate.MIN),
                number < 0 ? Optional.of(text) : Optional.empty(),
                List.of(text, "", text),
                Inscription.of(text),
                new SafeHtml(text));
    }

    @Property
    void anythingIsReadAsItWasWritten(@ForAll String text, @ForAll int number, @ForAll long large) {
        Everything it = everything(text, number, large);
        assertThat(Everything.read(it.written())).isEqualTo(it);
    }

    @Test
    void noCharacterIsLost() {
        assertThat(TEXTS).allSatisfy(text -> {
            Everything read = Everything.read(everything(text, 1, 1).written());
            assertThat(List.of(
                            read.text(), read.inscription().text(), read.html().html()))
                    .containsOnly(text);
        });
    }

    @Test
    void bytesAreReadAsTheyWereWritten() {
        byte[] bytes = {0, -1, 127, -128};
        Quill quill = new Quill();
        quill.bytes(bytes);
        assertThat(Scroll.read(quill.written(), Scroll::bytes)).isEqualTo(bytes);
    }

    @Test
    void whatIsTornIsRefused() {
        byte[] written = everything("texte", 7, 7).written();
        for (int length = 0; length < written.length; length++) {
            byte[] torn = Arrays.copyOf(written, length);
            assertThatThrownBy(() -> Everything.read(torn)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> Everything.read(Arrays.copyOf(written, written.length + 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void whatNobodyWroteIsRefusedOrSomeValue(@ForAll byte[] bytes) {
        Throwable thrown = catchThrowable(() -> Everything.read(bytes));
        assertThat(thrown)
                .satisfiesAnyOf(
                        it -> assertThat(it).isNull(),
                        it -> assertThat(it).isInstanceOf(IllegalArgumentException.class));
    }
}
