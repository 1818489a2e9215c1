package babillard.bench;

import babillard.markup.Markdown;
import babillard.text.SafeHtml;
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

/** What it costs to make safe HTML of the text of one notice. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class RendererCost {
    private static final int NOTICES = 200;

    private final List<String> texts = Corpus.texts(NOTICES, 1);

    @Benchmark
    @OperationsPerInvocation(NOTICES)
    public List<SafeHtml> render() {
        return texts.stream().map(text -> Markdown.html(text, 2)).toList();
    }
}
