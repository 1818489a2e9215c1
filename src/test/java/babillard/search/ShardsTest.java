package babillard.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An index in shards beside the same in one file: the page's engine gets the same answers from both. */
class ShardsTest {
    private static final String HELPERS = """
            async function ask(index, query) {
              try {
                return JSON.stringify(await index.query((q) => new lunr.QueryParser(query, q).parse()));
              } catch (e) {
                return e.name + " " + e.message;
              }
            }
            async function compareShards(files, queries) {
              const read = async (name) => JSON.parse(files[name]);
              const { index: described, count } = (await read("manifest.json")).collections.x;
              const whole = new engine.Index(lunr, { fields: described.fields, file: "whole" }, count, read);
              const cut = new engine.Index(lunr, described, count, read, 1000);
              const different = [];
              let found = 0;
              for (const query of JSON.parse(queries)) {
                const answered = await ask(whole, query);
                if (answered !== (await ask(cut, query))) different.push(query);
                if (answered.startsWith("[{")) found++;
              }
              return { different, found };
            }
            var outcome = "pending";
            (...all) => {
              compareShards(...all).then((o) => (outcome = JSON.stringify(o)), (e) => (outcome = "failed: " + e));
            }
            """;
    private static LunrJs lunr;

    @BeforeAll
    static void start() {
        lunr = new LunrJs("engine.js");
    }

    @AfterAll
    static void stop() {
        lunr.close();
    }

    @Test
    void everyKindOfQueryIsAnsweredAlike() throws IOException {
        List<Document> documents = new Documents(6).notices(120);
        Map<String, Object> files = new HashMap<>();
        files.put("whole", LunrJs.json(IndexBuilder.build(Documents.FIELDS, documents, false)));
        for (SearchFile file : SearchFiles.of(List.of(collection(documents)), new SearchLimits(0, 400, 50))) {
            files.put(file.name(), text(file));
        }
        assertThat(files).hasSizeGreaterThan(20);
        List<String> queries = new ArrayList<>(new Documents(7).queries(200));
        queries.addAll(List.of("-eau", "-nullepart", "+titre:eau -rédacteur", "zzz", "", "* eau", "éta*"));

        lunr.eval(HELPERS)
                .execute(
                        ProxyObject.fromMap(files),
                        queries.stream().map(LunrJs::quoted).toList().toString());

        assertThat(lunr.eval("outcome").asString()).matches("\\{\"different\":\\[],\"found\":1\\d\\d}");
    }

    private static Collection collection(List<Document> documents) {
        return new Collection(
                "x",
                Documents.FIELDS,
                Set.of(),
                documents.stream()
                        .map(document -> new Entry(document.fields(), none(), none(), none()))
                        .toList());
    }

    private static <T> SortedMap<String, T> none() {
        return Collections.emptySortedMap();
    }

    /** Each shard alone is a file of lunr.js: it answers for its own terms as the whole does. */
    @Test
    void aShardIsAnIndex() throws IOException {
        LunrIndex index = IndexBuilder.build(Documents.FIELDS, new Documents(8).notices(40), false);
        IndexFiles.Sharded sharded = IndexFiles.sharded("x", index, 800);
        Value whole = lunr.load(LunrJs.json(index));
        for (IndexFiles.Shard shard : sharded.shards()) {
            String query = shard.first().matches("[a-z]{3,}") ? shard.first() + "*" : shard.last() + "*";
            if (query.matches("[a-z]{3,}\\*") && !sharedPrefix(sharded, query)) {
                assertThat(lunr.compare(lunr.load(text(shard.file())), whole, List.of(query)))
                        .as(query)
                        .isEqualTo("{\"different\":[],\"found\":1}");
            }
        }
    }

    @Test
    void shardsHoldEveryTermOnceInOrder() {
        LunrIndex index = IndexBuilder.build(Documents.FIELDS, new Documents(9).hostile(50), false);
        List<TermRange> ranges = Shards.of(index, 100);
        assertThat(ranges).hasSizeGreaterThan(5);
        int end = 0;
        for (TermRange range : ranges) {
            assertThat(range.start()).isEqualTo(end).isLessThan(range.end());
            end = range.end();
        }
        assertThat(end).isEqualTo(index.termCount());
    }

    private static boolean sharedPrefix(IndexFiles.Sharded sharded, String query) {
        String prefix = query.substring(0, query.length() - 1);
        return sharded.shards().stream()
                        .filter(shard -> shard.first().compareTo(prefix + "\uffff") <= 0
                                && shard.last().compareTo(prefix) >= 0)
                        .count()
                > 1;
    }

    private static String text(SearchFile file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.bytes().writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
