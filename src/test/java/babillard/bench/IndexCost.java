package babillard.bench;

import babillard.search.Collection;
import babillard.search.Content;
import babillard.search.Entry;
import babillard.search.Field;
import babillard.search.SearchFile;
import babillard.search.SearchFiles;
import babillard.search.SearchLimits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What it costs to index the text of one notice and to write its part of the index. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class IndexCost {
    private static final int NOTICES = 200;

    private final List<String> texts = Corpus.texts(NOTICES, 1);

    @Benchmark
    @OperationsPerInvocation(NOTICES)
    public int index() throws IOException {
        List<Entry> entries = IntStream.range(0, NOTICES).mapToObj(this::entry).toList();
        Collection collection = new Collection("ouvertes", List.of(new Field("texte")), Set.of(), entries);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        for (SearchFile file : SearchFiles.of(List.of(collection), SearchLimits.USUAL)) {
            file.bytes().writeTo(written);
        }
        return written.size();
    }

    private Entry entry(int number) {
        return new Entry(
                new TreeMap<>(Map.of("texte", Content.printed(texts.get(number)))),
                new TreeMap<>(Map.of("i", String.valueOf(number))),
                new TreeMap<>(),
                new TreeMap<>());
    }
}
