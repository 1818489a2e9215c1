package babillard.bench;

import babillard.search.Collection;
import babillard.search.Prep;
import babillard.search.SearchFile;
import babillard.search.SearchFiles;
import babillard.search.SearchLimits;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The search of so many offers, once the JVM is warm: texts evened out, the index laid out, its files written. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class SearchBench {
    @Param({"300", "3000"})
    public int offers;

    private List<String[]> drafts;
    private Collection collection;
    private List<SearchFile> files;

    @Setup
    public void make() {
        drafts = new Notices().drafts(offers);
        collection = Notices.collection(drafts);
        files = SearchFiles.of(List.of(collection), SearchLimits.USUAL);
    }

    @Benchmark
    public int prep() {
        return drafts.stream().mapToInt(draft -> Prep.prep(draft[5]).length()).sum();
    }

    @Benchmark
    public List<SearchFile> index() {
        return SearchFiles.of(List.of(collection), SearchLimits.USUAL);
    }

    @Benchmark
    public int write() throws IOException {
        for (SearchFile file : files) {
            file.bytes().writeTo(OutputStream.nullOutputStream());
        }
        return files.size();
    }
}
