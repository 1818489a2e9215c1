package babillard.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The builder beside lunr.js: the same bytes, and so the same answers. */
class DifferentialTest {
    private static LunrJs lunr;

    @BeforeAll
    static void start() {
        lunr = new LunrJs();
    }

    @AfterAll
    static void stop() {
        lunr.close();
    }

    @Test
    void threeHundredNotices() {
        List<Document> documents = new Documents(1).notices(300);
        Value built = lunr.build(Documents.FIELDS, documents, false);
        String ours = LunrJs.json(IndexBuilder.build(Documents.FIELDS, documents, false));
        assertThat(ours.equals(lunr.stringify(built))).as("same bytes").isTrue();
        String compared = lunr.compare(built, lunr.load(ours), new Documents(2).queries(200));
        assertThat(compared).matches("\\{\"different\":\\[],\"found\":1\\d\\d}");
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 4, 5})
    void hostileDocuments(long seed) {
        List<Document> documents = new Documents(seed).hostile(60);
        assertEqualIndexes(documents, false);
        assertEqualIndexes(documents, true);
    }

    @Test
    void nothingAtAll() {
        assertEqualIndexes(List.of(), false);
        assertEqualIndexes(List.of(new Document("0", java.util.Map.of())), true);
    }

    private static void assertEqualIndexes(List<Document> documents, boolean positions) {
        assertThat(LunrJs.json(IndexBuilder.build(Documents.FIELDS, documents, positions)))
                .isEqualTo(lunr.stringify(lunr.build(Documents.FIELDS, documents, positions)));
    }
}
