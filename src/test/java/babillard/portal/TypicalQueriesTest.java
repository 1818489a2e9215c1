package babillard.portal;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.search.LunrJs;
import babillard.spec.SampleSite;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people type finds the offer that they mean: the page's worker over the sample notices. */
class TypicalQueriesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 8, 15);
    private static final int AT_LEAST = 57;

    /** Stands for the browser around the worker: files come from a map, and replies are kept. */
    private static final String BROWSER = """
            var replies = [];
            var files = {};
            self.importScripts = () => {};
            self.setTimeout = (go) => go();
            self.postMessage = (message) => replies.push(message);
            self.fetch = async (address) => ({
              ok: address in files,
              json: async () => JSON.parse(files[address]),
              text: async () => files[address],
            });
            (given) => { files = given; };
            """;

    @TempDir
    Path folder;

    @Test
    void theRightOfferComesFirst() throws IOException {
        try (LunrJs lunr = new LunrJs("engine.js", "query.js")) {
            lunr.eval(BROWSER).execute(ProxyObject.fromMap(files()));
            lunr.script("worker.js");
            lunr.eval("self.onmessage({ data: { scripts: ['x'], folder: 'search/', offers: 'offres/', warm: true } })");
            Value ask = lunr.eval("""
                    (text, today) => {
                      replies.length = 0;
                      self.onmessage({ data: { id: 1, question: { text, today } } });
                    }""");
            List<String> wrong = new ArrayList<>();
            List<String> queries = queries();
            for (String line : queries) {
                String[] sides = line.split(" = ");
                ask.execute(sides[0], DAY.toEpochDay());
                Value first =
                        lunr.eval("replies.length > 0 && replies.at(-1).results[0]?.id || JSON.stringify(replies)");
                if (!first.asString().equals(sides[1])) {
                    wrong.add(line + ", found " + first);
                }
            }
            System.out.println("Typical queries: " + (queries.size() - wrong.size()) + " of " + queries.size());
            assertThat(queries.size()).isGreaterThanOrEqualTo(60);
            assertThat(wrong).hasSizeLessThanOrEqualTo(queries.size() - (queries.size() * AT_LEAST + 59) / 60);
        }
    }

    private static List<String> queries() throws IOException {
        try (InputStream in = TypicalQueriesTest.class.getResourceAsStream("typical-queries.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    private Map<String, Object> files() throws IOException {
        SampleSite site = SampleSite.in(folder.resolve("site"));
        Files.createDirectories(site.notices());
        try (Stream<Path> notices = Files.list(Path.of("content/offres"))) {
            for (Path notice : notices.toList()) {
                Files.copy(notice, site.notices().resolve(notice.getFileName()));
            }
        }
        Path output = folder.resolve("output");
        assertThat(site.outcome(DAY, output)).isInstanceOf(Outcome.Published.class);
        Map<String, Object> files = new HashMap<>();
        for (String part : List.of("search", "offres")) {
            try (Stream<Path> found = Files.list(output.resolve(part))) {
                for (Path file : found.filter(Files::isRegularFile).toList()) {
                    files.put(part + "/" + file.getFileName(), Files.readString(file));
                }
            }
        }
        return files;
    }
}
