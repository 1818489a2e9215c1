package babillard.bench;

import babillard.input.SiteFolder;
import babillard.notice.Aliases;
import babillard.notice.OfferReader;
import babillard.offer.Offer;
import babillard.portal.Portal;
import babillard.text.Diagnosed;
import babillard.text.Source;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
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

/** What it costs to read one notice. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReaderCost {
    private static final int NOTICES = 200;

    private final Aliases aliases =
            Portal.aliases(SiteFolder.read(Path.of("")).orElseThrow()).value().orElseThrow();
    private final OfferReader reader = new OfferReader(aliases);
    private final List<Source> sources = Corpus.texts(NOTICES, 1).stream()
            .map(text -> new Source("avis.md", text))
            .toList();

    @Benchmark
    @OperationsPerInvocation(NOTICES)
    public List<Diagnosed<Offer>> read() {
        return sources.stream().map(reader::read).toList();
    }
}
