package babillard.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One table of cases holds for the builder and for the page. */
class PrepTest {
    private static LunrJs page;

    @BeforeAll
    static void start() {
        page = new LunrJs();
    }

    @AfterAll
    static void stop() {
        page.close();
    }

    static Stream<Arguments> cases() throws IOException {
        try (InputStream in = PrepTest.class.getResourceAsStream("prep-cases.json")) {
            JsonNode cases = new ObjectMapper().readTree(in);
            return cases
                    .valueStream()
                    .map(pair ->
                            Arguments.of(pair.get(0).textValue(), pair.get(1).textValue()))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void inTheBuilder(String text, String prepared) {
        assertThat(Prep.prep(text)).isEqualTo(prepared);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void inThePage(String text, String prepared) {
        assertThat(page.eval("french.prep").execute(text).asString()).isEqualTo(prepared);
    }
}
