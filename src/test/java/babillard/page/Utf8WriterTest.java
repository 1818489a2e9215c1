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
    void writesAnyCharacterOfATemplate() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Utf8Writer writer = new Utf8Writer(out)) {
            writer.write("[x😀é’y]".toCharArray(), 1, 6);
            writer.write("[é’y]", 1, 3);
            writer.write('z');
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("x😀é’yé’yz");
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
