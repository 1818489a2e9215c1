package babillard.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TranscriptTest {
    private static final Transcript<Everything> EVERYTHING = Transcript.of(Everything.class);

    private record Everything(
            String text,
            int number,
            long large,
            boolean truth,
            LocalDate day,
            Optional<LocalDate> perhaps,
            OptionalInt count,
            Choice choice,
            List<Shape> shapes,
            Optional<List<String>> texts) {}

    private enum Choice {
        ONE,
        OTHER
    }

    private sealed interface Shape {
        record Square(int side) implements Shape {}

        record Box(Square bottom, String label) implements Shape {}
    }

    private record Unfit(StringBuilder text) {}

    private record Positive(int number) {
        Positive {
            if (number < 1) {
                throw new IllegalArgumentException("not positive");
            }
        }
    }

    private record Blob(byte[] bytes) {}

    private record Word(String text) {}

    @Test
    void everythingIsReadAsItWasWritten() {
        Everything full = new Everything(
                "L’été à Nouméa",
                -1,
                Long.MIN_VALUE,
                true,
                LocalDate.of(2025, 8, 15),
                Optional.of(LocalDate.MIN),
                OptionalInt.of(Integer.MAX_VALUE),
                Choice.OTHER,
                List.of(new Shape.Square(3), new Shape.Box(new Shape.Square(128), "boîte")),
                Optional.of(List.of("", "œ", "\uD83D\uDE00")));
        Everything empty = new Everything(
                "",
                0,
                0,
                false,
                LocalDate.MAX,
                Optional.empty(),
                OptionalInt.empty(),
                Choice.ONE,
                List.of(),
                Optional.empty());
        assertThat(List.of(full, empty))
                .allSatisfy(
                        it -> assertThat(EVERYTHING.read(EVERYTHING.write(it))).isEqualTo(it));
    }

    @Test
    void noCharacterIsLost() {
        Transcript<Word> words = Transcript.of(Word.class);
        for (String text : List.of(
                "\0",
                "\uFFFF",
                "\uFFFD",
                "\uD800",
                "\uDC00",
                "\uDC00\uD800",
                "a\uD83Dé’",
                "ÿĀ",
                "l’été",
                "l’\u0092",
                "\u0092",
                "’œ",
                "\u0080",
                "?\uD800?")) {
            assertThat(words.read(words.write(new Word(text))).text()).isEqualTo(text);
        }
    }

    @Property
    void anyTextIsReadAsItWasWritten(@ForAll String text, @ForAll int number, @ForAll long large) {
        Everything it = new Everything(
                text,
                number,
                large,
                true,
                LocalDate.ofEpochDay(number),
                Optional.empty(),
                OptionalInt.of(number),
                Choice.ONE,
                List.of(),
                Optional.of(List.of(text, text)));
        assertThat(EVERYTHING.read(EVERYTHING.write(it))).isEqualTo(it);
    }

    @Test
    void bytesAreReadAsTheyWereWritten() {
        Transcript<Blob> blobs = Transcript.of(Blob.class);
        byte[] bytes = {0, -1, 127, -128};
        assertThat(blobs.read(blobs.write(new Blob(bytes))).bytes()).isEqualTo(bytes);
    }

    @Test
    void whatIsTornIsRefused() {
        byte[] written = EVERYTHING.write(new Everything(
                "texte",
                7,
                7,
                true,
                LocalDate.EPOCH,
                Optional.empty(),
                OptionalInt.empty(),
                Choice.ONE,
                List.of(new Shape.Square(3)),
                Optional.empty()));
        for (int length = 0; length < written.length; length++) {
            byte[] torn = Arrays.copyOf(written, length);
            assertThatThrownBy(() -> EVERYTHING.read(torn)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> EVERYTHING.read(Arrays.copyOf(written, written.length + 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void whatNobodyWroteIsRefusedOrARecord(@ForAll byte[] bytes) {
        Throwable thrown = catchThrowable(() -> EVERYTHING.read(bytes));
        assertThat(thrown)
                .satisfiesAnyOf(
                        it -> assertThat(it).isNull(),
                        it -> assertThat(it).isInstanceOf(IllegalArgumentException.class));
    }

    @Test
    void aRecordIsValidOrRefused() {
        byte[] zero = {0};
        assertThatThrownBy(() -> Transcript.of(Positive.class).read(zero)).hasMessage("not positive");
    }

    @Test
    void whatHasNoFormIsRefusedAtOnce() {
        assertThatThrownBy(() -> Transcript.of(Unfit.class)).isInstanceOf(IllegalArgumentException.class);
    }
}
