package babillard.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Promise 8: no notice takes long to read, whatever it repeats. */
class Promise08LongTextTest {
    private static final int LONG_LINE = 35_000;
    private static final int MEGABYTE = 1_000_000;

    @ParameterizedTest
    @MethodSource("hostile")
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void aLongTextIsReadInLinearTime(String piece) {
        String header = "# Titre\n\nRéférence : 3134-25-0014/SR du 3 janvier 2025\n\n";
        assertRead(header + piece.repeat(LONG_LINE / piece.length()));
        assertRead((header + piece).repeat(200));
        assertRead(piece.repeat(MEGABYTE / piece.length()));
        assertRead((piece + "\n").repeat(MEGABYTE / (piece.length() + 1)));
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void aValueTornOverManyLinesIsReadInLinearTime() {
        assertRead("Référence : 3134-25-0014/SR\nDirection : budget,\n" + "suite de la,\n".repeat(40_000));
    }

    static Stream<String> hostile() {
        return Stream.of(
                "a",
                " ",
                "*",
                "**",
                "# ",
                "[",
                "](",
                "![](",
                "<",
                "<b",
                "&",
                "&#",
                "(",
                "(e)",
                "/",
                "-",
                "- ",
                ":",
                "1",
                "31/",
                "26.",
                "+",
                "@",
                "a@",
                "\\",
                "|",
                "_",
                "e\u0301",
                "Direction ",
                "**Direction** ",
                "Lieu de travail : ",
                "ou ",
                "de ",
                "Durée de résidence ",
                "janvier ",
                "Missions ",
                "(1) ",
                "\t");
    }

    private static void assertRead(String text) {
        var read = Clerk.read(text);
        assertThat(read.value().isPresent() || !read.diagnostics().isEmpty()).isTrue();
    }
}
