package babillard.publish;

import static babillard.publish.Sites.CONTENT;
import static babillard.publish.Sites.finding;
import static babillard.publish.Sites.read;
import static babillard.publish.Sites.site;
import static babillard.publish.Sites.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Promise 1 on a disk without links, between the two renames: asked to end, a build first puts up the new site. */
@Timeout(60)
@DisabledOnOs(OS.WINDOWS)
class Promise01HandoverTest {
    private Path output;

    @BeforeEach
    void oldSite(@TempDir Path folder) throws Exception {
        output = folder.resolve("site");
        new Slow(output).publisher().publish(site("index.html", "ancien"), CONTENT);
        assertThat(output).isDirectory().matches(path -> !Files.isSymbolicLink(path));
    }

    @Test
    void asked() throws Exception {
        Process builder = Program.of(Builder.class, output.toString()).start();
        awaitTheGap(builder);
        builder.destroy();
        builder.waitFor();
        assertThat(read(output)).isEqualTo(texts("index.html", "nouveau"));
    }

    @Test
    void byForceTheOldSiteIsPutBackByTheNextBuildWhateverBecomesOfThat() throws Exception {
        Process builder = Program.of(Builder.class, output.toString()).start();
        awaitTheGap(builder);
        builder.destroyForcibly().waitFor();
        assertThat(output).doesNotExist();
        Publisher.at(output, List.of()).publish(site("index.html", "refusé"), finding("une faute"));
        assertThat(read(output)).isEqualTo(texts("index.html", "ancien"));
    }

    private void awaitTheGap(Process builder) throws InterruptedException {
        while (Files.exists(output)) {
            assertThat(builder.isAlive()).isTrue();
            Thread.sleep(1);
        }
    }

    /** A disk without links, which takes its time once it has taken away a site. */
    private static final class Slow extends MortalDisk {
        private final Path output;

        private Slow(Path output) {
            super(Fate.FAILS_ONCE, Integer.MAX_VALUE);
            this.output = output;
        }

        private Publisher publisher() throws PublishException {
            return Publisher.at(output, List.of(), new Means(this, new Crew(1), Trust.SIZE_AND_TIME));
        }

        @Override
        public void point(Path link, Path target) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            super.move(from, to);
            if (from.equals(output)) {
                try {
                    Thread.sleep(2_000);
                } catch (InterruptedException never) {
                    throw new IOException(never);
                }
            }
        }
    }

    /** Publishes once. */
    static final class Builder {
        private Builder() {}

        public static void main(String[] arguments) throws PublishException {
            new Slow(Path.of(arguments[0])).publisher().publish(site("index.html", "nouveau"), CONTENT);
        }
    }
}
