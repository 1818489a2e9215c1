package babillard.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class Utf8WriterTest {
    @Property
    void writesWhatJavaWrites(@ForAll List<String> pieces, @ForAll boolean asChars) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Utf8Writer writer = new Utf8Writer(out);
        for (String piece : pieces) {
            if (asChars) {
                writer.write(piece.toCharArray());
            } else {
                writer.write(piece);
            }
        }
        writer.flush();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        new String(String.join("", pieces).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }

    @Test
    void joinsTheHalvesOfACharacter() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Utf8Writer writer = new Utf8Writer(out)) {
            for (char c : "x😀é’".toCharArray()) {
                writer.write(c);
            }
            writer.write('\ud83d');
            writer.write("y\ude00z".toCharArray(), 0, 3);
            writer.write('\ud83d');
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("x😀é’?y?z?");
    }

    @Test
    void takesBytesAmongTexts() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Utf8Writer writer = new Utf8Writer(out);
        writer.write("é");
        int start = writer.count();
        writer.write("è".repeat(30_000));
        byte[] copy = writer.since(start);
        writer.write(copy);
        writer.flush();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("é" + "è".repeat(60_000));
    }
}
