package babillard.search;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.portal.Outcome;
import babillard.portal.SearchSettings;
import babillard.spec.SampleSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index of the sample site beside the one that lunr.js builds of the documents published with it. */
class SampleIndexTest {
    private static final LocalDate DAY = LocalDate.of(2025, 8, 15);
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]{2,}");

    @TempDir
    static Path folder;

    private static LunrJs lunr;
    private static SampleSite site;
    private static Map<String, Object> files;

    @BeforeAll
    static void build() throws IOException {
        lunr = new LunrJs("engine.js");
        site = SampleSite.in(folder.resolve("site"));
        SampleSite.copy(Path.of("content/offres"), site.notices());
        files = files("whole", new SearchSettings(SearchLimits.USUAL, false, true));
    }

    @AfterAll
    static void stop() {
        lunr.close();
    }

    @Test
    void lunrRebuildsTheVeryBytes() {
        Value rebuilt = lunr.rebuild(text("debug/documents.json"), text("debug/fields.json"));

        assertThat(text("debug/index.json").equals(lunr.stringify(rebuilt))).isTrue();
        assertThat(lunr.compare(rebuilt, lunr.load(text("debug/index.json")), queries()))
                .matches("\\{\"different\":\\[],\"found\":1\\d\\d}");
    }

    @Test
    void shardsAnswerAsTheWhole() throws IOException {
        Map<String, Object> shards = files("shards", SearchSettings.of(0, 1, 3, true, false));
        assertThat(shards.keySet()).hasSizeGreaterThan(40);
        shards.put("whole", text("debug/index.json"));

        assertThat(shards.get("manifest.json").toString())
                .containsPattern("\"closes\":\\{[^{]*\\{\"fields\":\\[[^]]*\"texte\"");
        assertThat(ShardedSearch.compared(lunr, shards, "ouvertes", queries()))
                .matches("\\{\"different\":\\[],\"found\":1\\d\\d}");
    }

    private static List<String> queries() {
        List<String> words = WORD.matcher(text("debug/documents.json"))
                .results()
                .map(MatchResult::group)
                .toList();
        Random random = new Random(11);
        return new Documents(12)
                .queries(200, () -> words.get(random.nextInt(words.size())), "titre:", "texte:", "corps:", "lieu:");
    }

    private static String text(String name) {
        return files.get(name).toString();
    }

    private static Map<String, Object> files(String output, SearchSettings settings) throws IOException {
        Path search = folder.resolve(output).resolve("search");
        assertThat(site.outcome(DAY, folder.resolve(output), settings)).isInstanceOf(Outcome.Published.class);
        Map<String, Object> files = new HashMap<>();
        try (Stream<Path> found = Files.walk(search)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(search.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }
}
