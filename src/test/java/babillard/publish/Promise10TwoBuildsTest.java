package babillard.publish;

import static babillard.publish.Sites.CONTENT;
import static babillard.publish.Sites.artifact;
import static babillard.publish.Sites.read;
import static babillard.publish.Sites.site;
import static babillard.publish.Sites.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import babillard.publish.Publication.Published;
import babillard.publish.PublishException.Reason;
import babillard.site.Artifact;
import babillard.site.Inspection;
import babillard.site.Site;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Promise 10: two builds at once end in one whole site, or in a clean error. */
@Timeout(60)
class Promise10TwoBuildsTest {
    @Test
    void aSecondBuildIsTurnedAwayWhileTheFirstIsAtWork(@TempDir Path folder) throws Exception {
        Path output = folder.resolve("site");
        Publisher second = Publisher.at(output, List.of());
        List<PublishException> refusals = new ArrayList<>();
        Inspection meanwhile = new Inspection() {
            @Override
            public void see(Artifact artifact, byte[] bytes) {
                refusals.add(catchThrowableOfType(
                        PublishException.class, () -> second.publish(site("b.html", "b"), CONTENT)));
            }

            @Override
            public List<String> findings() {
                return List.of();
            }
        };
        Publisher.at(output, List.of()).publish(site("a.html", "a"), meanwhile);
        assertThat(refusals)
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(Reason.BUSY));
        assertThat(read(output)).isEqualTo(texts("a.html", "a"));
        assertThat(second.publish(site("b.html", "b"), CONTENT)).isInstanceOf(Published.class);
    }

    @Test
    void anotherProgramThatHoldsTheLockTurnsAwayToo(@TempDir Path folder) throws Exception {
        Path output = folder.resolve("site");
        Publisher publisher = Publisher.at(output, List.of());
        publisher.publish(site("a.html", "a"), CONTENT);
        try (FileChannel channel = FileChannel.open(State.of(output).lock(), StandardOpenOption.WRITE)) {
            channel.lock();
            assertThat(catchThrowableOfType(
                                    PublishException.class, () -> publisher.publish(site("b.html", "b"), CONTENT))
                            .reason())
                    .isEqualTo(Reason.BUSY);
        }
        assertThat(read(output)).isEqualTo(texts("a.html", "a"));
    }

    @Test
    void manyBuildsAtOnceLeaveOneOfTheirSites(@TempDir Path folder) throws Exception {
        Path output = folder.resolve("site");
        int builds = 6;
        CyclicBarrier start = new CyclicBarrier(builds);
        ExecutorService threads = Executors.newFixedThreadPool(builds);
        try {
            List<Callable<Boolean>> racing = IntStream.range(0, builds)
                    .<Callable<Boolean>>mapToObj(build -> () -> {
                        start.await();
                        return published(output, build);
                    })
                    .toList();
            List<Boolean> published = new ArrayList<>();
            for (Future<Boolean> one : threads.invokeAll(racing)) {
                published.add(one.get());
            }
            assertThat(published).contains(true);
        } finally {
            threads.shutdownNow();
        }
        assertThat(read(output)).hasSize(20);
        assertThat(read(output).values()).containsOnly(read(output).get("0.html"));
    }

    private static boolean published(Path output, int build) throws PublishException {
        Site site = Site.of(IntStream.range(0, 20)
                .mapToObj(page -> artifact(page + ".html", "build " + build))
                .toList());
        try {
            return Publisher.at(output, List.of()).publish(site, CONTENT) instanceof Published;
        } catch (PublishException refusal) {
            assertThat(refusal.reason()).isEqualTo(Reason.BUSY);
            return false;
        }
    }
}
