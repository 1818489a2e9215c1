package babillard.bench;

import babillard.bench.Measure.Case;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** All that is measured of one size, in a folder of its own. */
final class Cases {
    private static final int SMALL = 1_000;
    private static final int ROUNDS = 3;
    private static final long SEED = 20_250_815;

    /** In milliseconds: a file that was touched so lately may be touched again unseen. */
    private static final long TOUCHED_LATELY = 3_000;

    private final Path work;
    private final int notices;
    private final boolean serving;
    private final Consumer<String> progress;

    Cases(Path work, int notices, boolean serving, Consumer<String> progress) throws IOException {
        this.work = work;
        this.notices = notices;
        this.serving = serving;
        this.progress = progress;
        Corpus.write(folder(), notices, SEED);
    }

    List<Measure> on(Program program) throws IOException, InterruptedException {
        List<Measure> measures = new ArrayList<>();
        measures.add(measure(program, Case.COLD, this::forget));
        measures.add(measure(program, Case.ONE_CHANGED, this::changeOne));
        Thread.sleep(TOUCHED_LATELY); // until then a build remembers nothing
        measures.add(measure(program, Case.NOTHING_CHANGED, () -> {}));
        if (serving) {
            say(program, Case.SERVE);
            Cost waited = new Cost(PreviewDelay.of(program, folder()), 0);
            measures.add(new Measure(program.version(), notices, Case.SERVE, waited));
        }
        return measures;
    }

    private Measure measure(Program program, Case of, Runnable before) throws IOException, InterruptedException {
        Cost least = new Cost(Double.MAX_VALUE, Integer.MAX_VALUE);
        for (int i = 0; i < (notices > SMALL && of == Case.COLD ? 1 : ROUNDS); i++) {
            say(program, of);
            before.run();
            least = least.least(program.measured(
                    work,
                    "build",
                    "--today",
                    Corpus.DAY.toString(),
                    "--base-url",
                    "https://emplois.example/",
                    "--notices",
                    folder().toString(),
                    "-o",
                    work.resolve("site").toString()));
        }
        return new Measure(program.version(), notices, of, least);
    }

    private void say(Program program, Case of) {
        progress.accept("JDK " + program.version() + ", " + notices + " notices, " + of.title());
    }

    private Path folder() {
        return work.resolve("notices");
    }

    private void changeOne() {
        Path notice = Corpus.file(folder(), notices / 2);
        try {
            String text = Files.readString(notice);
            Files.writeString(notice, text.replaceFirst("\n", " (bis)\n"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void forget() {
        delete(work.resolve("site"));
        delete(work.resolve(".site.babillard"));
    }

    static void delete(Path folder) {
        if (!Files.exists(folder, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
                    Files.delete(directory);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
