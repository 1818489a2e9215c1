package babillard.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.graalvm.polyglot.Value;

class JsonOutputTest {
    private static LunrJs page;
    private static Value stringify;

    @BeforeContainer
    static void start() {
        page = new LunrJs();
        stringify = page.eval("(units) => JSON.stringify(String.fromCharCode(...units.split(' ').map(Number)))");
    }

    @AfterContainer
    static void stop() {
        page.close();
    }

    @Property(tries = 500)
    void stringsAreSpelledAsInJavaScript(@ForAll @Size(min = 1, max = 12) char[] units) throws IOException {
        StringBuilder codes = new StringBuilder();
        for (char unit : units) {
            codes.append(codes.isEmpty() ? "" : " ").append((int) unit);
        }
        String text = new String(units);
        assertThat(written(json -> json.string(text)))
                .isEqualTo(stringify.execute(codes.toString()).asString());
    }

    @Property
    void thousandthsAreTheShortestDecimal(@ForAll @LongRange(min = 0, max = 10_000_000_000_000L) long value)
            throws IOException {
        BigDecimal decimal = BigDecimal.valueOf(value, 3).stripTrailingZeros();
        assertThat(written(json -> json.thousandths(value))).isEqualTo(decimal.toPlainString());
    }

    @Property(tries = 50)
    void longTextsCrossTheBuffer(@ForAll @LongRange(min = 0, max = 40_000) long length) throws IOException {
        String text = "é".repeat((int) length);
        assertThat(written(
                        json -> json.raw("[").string(text).raw(',').string("ü").raw("]")))
                .isEqualTo("[\"" + text + "\",\"ü\"]");
    }

    /** Something that writes JSON. */
    private interface Writing {
        void write(JsonOutput json) throws IOException;
    }

    private static String written(Writing writing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonOutput json = new JsonOutput(out);
        writing.write(json);
        json.flush();
        return out.toString(StandardCharsets.UTF_8);
    }
}
