package babillard.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An index in shards beside the same in one file: the page's engine gets the same answers from both. */
class ShardsTest {
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

        assertThat(ShardedSearch.compared(lunr, files, "x", queries))
                .matches("\\{\"different\":\\[],\"found\":1\\d\\d}");
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
        LunrWriter writer = new LunrWriter(index);
        Value whole = lunr.load(LunrJs.json(index));
        List<Shard> shards = Shards.of(index, 150);
        assertThat(shards).hasSizeGreaterThan(20).filteredOn(Shard::isPart).hasSizeGreaterThan(2);
        for (Shard shard : shards) {
            List<String> queries = IntStream.range(
                            shard.range().start(), shard.range().end())
                    .mapToObj(index::termAt)
                    .filter(term -> !term.isEmpty()
                            && !shard.isPart()
                            && FrenchStemmer.stem(term).equals(term))
                    .toList();
            SearchFile file = new SearchFile("shard", out -> writer.write(out, shard));
            assertThat(lunr.compare(lunr.load(text(file)), whole, queries)).contains("\"different\":[]");
        }
    }

    /** The parts of a frequent term are its documents, those first in which it weighs most. */
    @Test
    void partsBeginWithTheBest() {
        LunrIndex index = IndexBuilder.build(Documents.FIELDS, new Documents(8).notices(40), false);
        Map<Integer, List<Shard>> parts = Shards.of(index, 150).stream()
                .filter(Shard::isPart)
                .collect(Collectors.groupingBy(shard -> shard.range().start()));
        assertThat(parts).isNotEmpty().allSatisfy((rank, shards) -> {
            List<Map<Integer, Long>> weights =
                    shards.stream().map(shard -> weights(index, shard)).toList();
            for (int i = 1; i < weights.size(); i++) {
                assertThat(Collections.max(weights.get(i).values()))
                        .isLessThanOrEqualTo(Collections.min(weights.get(i - 1).values()));
                assertThat(weights.get(i).keySet())
                        .doesNotContainAnyElementsOf(weights.get(i - 1).keySet());
            }
        });
    }

    private static Map<Integer, Long> weights(LunrIndex index, Shard shard) {
        return Arrays.stream(shard.entries())
                .boxed()
                .collect(Collectors.groupingBy(
                        index::documentOf,
                        Collectors.summingLong(entry -> index.postings().weights()[entry])));
    }

    @Test
    void shardsHoldEveryTermOnceInOrder() {
        LunrIndex index = IndexBuilder.build(Documents.FIELDS, new Documents(9).hostile(50), false);
        List<Shard> shards = Shards.of(index, 100);
        assertThat(shards).hasSizeGreaterThan(5);
        int end = 0;
        int places = 0;
        for (Shard shard : shards) {
            assertThat(shard.range().start()).isEqualTo(places == 0 ? end : end - 1);
            end = shard.range().end();
            places = shard.isPart() ? places + shard.entries().length : 0;
            int term = index.terms().sorted()[end - 1];
            if (places == index.postings().count(term)) {
                places = 0;
            }
        }
        assertThat(places).isZero();
        assertThat(end).isEqualTo(index.termCount());
    }

    static String text(SearchFile file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            file.bytes().writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
