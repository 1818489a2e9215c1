package babillard.publish;

import static babillard.publish.Sites.CONTENT;
import static babillard.publish.Sites.artifact;
import static babillard.publish.Sites.finding;
import static babillard.publish.Sites.read;
import static org.assertj.core.api.Assertions.assertThat;

import babillard.site.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Promise 1 once more, with programs that build again and again and are really killed; more of them on request. */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class Promise01KillLoopTest {
    private static final int ROUNDS = Integer.getInteger("kill.rounds", 12);
    private static final long SEED = Long.getLong("kill.seed", System.nanoTime());
    private static final int PAGES = 120;

    /** What the disk can do; without links, a site is swapped in by two renames. */
    enum Links {
        LINKS(new RealDisk()),
        NONE(new MortalDisk(MortalDisk.Fate.FAILS_ONCE, Integer.MAX_VALUE) {
            @Override
            public void point(Path link, Path target) {
                throw new UnsupportedOperationException();
            }
        });

        private final Disk disk;

        Links(Disk disk) {
            this.disk = disk;
        }

        private Publisher at(Path output) throws PublishException {
            return Publisher.at(output, List.of(), new Means(disk, new Crew(2), Trust.SIZE_AND_TIME));
        }
    }

    @ParameterizedTest
    @EnumSource(Links.class)
    void killedAtRandomMomentsTheSiteIsWhole(Links links, @TempDir Path folder) throws Exception {
        Path output = folder.resolve("site");
        Random random = new Random(SEED);
        TreeSet<String> seen = new TreeSet<>();
        int away = 0;
        for (int round = 0; round < ROUNDS; round++) {
            killed(links, output, random);
            if (!Files.exists(output) && links == Links.NONE) {
                away++;
                links.at(output).publish(pages("x"), finding("the old site comes back before anything is checked"));
            }
            seen.add(wholeSite(output));
        }
        System.out.printf(
                "%d builders killed, %s, seed %d: %d sites seen, all whole, %d put back%n",
                ROUNDS, links, SEED, seen.size(), away);
        links.at(output).publish(pages("fin"), CONTENT);
        assertThat(wholeSite(output)).isEqualTo("fin");
        assertThat(Sites.versions(output)).hasSizeLessThanOrEqualTo(2);
        assertThat(seen).as("builds that stood when they were killed").hasSizeGreaterThan(ROUNDS / 4);
    }

    /** Most builders are killed once they have published something, so that they die at work; some while they start. */
    private static void killed(Links links, Path output, Random random) throws Exception {
        Process builder = builder(links, output);
        boolean atWork = !Files.exists(output) || random.nextInt(5) > 0;
        while (atWork && builder.isAlive() && !stands(output, builder)) {
            Thread.sleep(2);
        }
        LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(random.nextInt(250_000)));
        assertThat(builder.isAlive()).as("it builds until it is killed").isTrue();
        builder.destroyForcibly().waitFor();
    }

    private static boolean stands(Path output, Process builder) {
        try {
            return Files.readString(output.resolve("0/0.html")).startsWith(builder.pid() + "-");
        } catch (IOException notAtThisMoment) {
            return false;
        }
    }

    private static Process builder(Links links, Path output) throws IOException {
        return Program.of(Builder.class, links.name(), output.toString()).start();
    }

    /** The build that all pages are of; one torn between two builds is of neither. */
    private static String wholeSite(Path output) throws IOException {
        SortedMap<String, String> files = read(output);
        String home = files.getOrDefault("0/0.html", "\n");
        String build = home.substring(0, home.indexOf('\n'));
        SortedMap<String, String> whole = new TreeMap<>();
        IntStream.range(0, PAGES).forEach(page -> whole.put(path(page), text(page, build)));
        assertThat(files).isEqualTo(whole);
        return build;
    }

    private static Site pages(String build) {
        return Site.of(IntStream.range(0, PAGES)
                .mapToObj(page -> artifact(path(page), text(page, build)))
                .toList());
    }

    private static String path(int page) {
        return page % 7 + "/" + page + ".html";
    }

    /** Every third page stays from build to build, and is linked. */
    private static String text(int page, String build) {
        return (page % 3 == 2 ? "même" : build) + "\n" + "x".repeat(page * 100) + "\nfin\n";
    }

    /** Builds one site after the other until it is killed. */
    static final class Builder {
        private Builder() {}

        public static void main(String[] arguments) throws PublishException {
            Links links = Links.valueOf(arguments[0]);
            for (int build = 0; true; build++) {
                links.at(Path.of(arguments[1]))
                        .publish(pages(ProcessHandle.current().pid() + "-" + build), CONTENT);
            }
        }
    }
}
