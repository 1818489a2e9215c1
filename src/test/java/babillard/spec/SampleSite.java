package babillard.spec;

import babillard.jbake.Bakery;
import babillard.jbake.SiteConfiguration;
import babillard.portal.Notebook;
import babillard.portal.Order;
import babillard.portal.Outcome;
import babillard.portal.Progress;
import babillard.portal.SearchSettings;
import babillard.publish.LedgerFile;
import babillard.site.Artifact;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A site of its own for a test: this project's templates, assets, pages and aliases, and the test's notices. */
public record SampleSite(Path folder) {
    private static final Order.Purpose PUBLICATION = new Order.Purpose.Publication();
    private static final String ADDRESS = "https://emplois.example/";

    /** Copies everything but the notices. */
    public static SampleSite in(Path folder) throws IOException {
        return with(folder, List.of("templates", "assets", "content/alias", "content/pages"));
    }

    /** Copies the names alone, with which notices are read. */
    static SampleSite ofNames(Path folder) throws IOException {
        return with(folder, List.of("content/alias"));
    }

    private static SampleSite with(Path folder, List<String> parts) throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Files.copy(Path.of("jbake.properties"), folder.resolve("jbake.properties"));
        for (String part : parts) {
            copy(Path.of(part), folder.resolve(part));
        }
        return new SampleSite(folder);
    }

    public Path notices() {
        return folder.resolve("content/offres");
    }

    /** Builds and publishes; fails the test when nothing is published. */
    public Path build(LocalDate today, Path output) {
        return build(today, output, ADDRESS);
    }

    public Path build(LocalDate today, Path output, String address) {
        return built(outcome(today, output, address, SearchSettings.USUAL, PUBLICATION), output);
    }

    /** As those see it who work on it. */
    public Path preview(LocalDate today, Path output, String address) {
        Outcome outcome =
                outcome(today, output, address, SearchSettings.USUAL, new Order.Purpose.Preview(new Notebook()));
        if (!(outcome instanceof Outcome.Shown shown)) {
            throw new AssertionError("not shown: " + outcome);
        }
        shown.forPeople().artifacts().values().forEach(file -> write(file, output));
        shown.forMachines().get().artifacts().values().forEach(file -> write(file, output));
        return output;
    }

    private static void write(Artifact artifact, Path output) {
        Path file = output.resolve(artifact.path().value());
        try {
            Files.createDirectories(file.resolveSibling(""));
            try (OutputStream out = Files.newOutputStream(file)) {
                artifact.content().writeTo(out);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path built(Outcome outcome, Path output) {
        if (!(outcome instanceof Outcome.Published)) {
            throw new AssertionError("not published: " + outcome);
        }
        return output;
    }

    public Outcome outcome(LocalDate today, Path output) {
        return outcome(today, output, SearchSettings.USUAL);
    }

    /** Builds with a search that is laid out in another way. */
    public Outcome outcome(LocalDate today, Path output, SearchSettings search) {
        return outcome(today, output, ADDRESS, search, PUBLICATION);
    }

    /** Builds with notices that lie in another folder, perhaps of another file system. */
    public Outcome outcome(LocalDate today, Path output, Path notices) {
        return outcome(today, output, ADDRESS, SearchSettings.USUAL, notices, PUBLICATION);
    }

    private Outcome outcome(
            LocalDate today, Path output, String address, SearchSettings search, Order.Purpose purpose) {
        return outcome(today, output, address, search, notices(), purpose);
    }

    private Outcome outcome(
            LocalDate today, Path output, String address, SearchSettings search, Path notices, Order.Purpose purpose) {
        SiteConfiguration configuration = SiteConfiguration.read(folder, Map.of());
        Order order = new Order(
                folder,
                notices,
                output,
                today,
                configuration.mastheads(Optional.of(address)),
                configuration.imprint(),
                search,
                new Order.Rigour(false, true),
                true,
                Progress.UNSEEN,
                Optional.of(new Order.Keeping(new LedgerFile(folder.resolve("ledger.jsonl")), false, true)),
                Optional.empty(),
                purpose);
        return Bakery.bake(order, configuration);
    }

    /** Copies a folder with all that is in it. */
    public static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.forEach(file -> copyOne(file, to.resolve(from.relativize(file).toString())));
        }
    }

    private static void copyOne(Path file, Path to) {
        try {
            if (Files.isDirectory(file)) {
                Files.createDirectories(to);
            } else {
                Files.copy(file, to);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
