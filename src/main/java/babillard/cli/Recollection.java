package babillard.cli;

import babillard.input.Sight;
import babillard.publish.Memory;
import babillard.publish.Memory.Told;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a build would make the very site that stands: asked in the same words, on the same day, of the same program,
 * notices, site and ledger. It is settled by how the files lie, before anything is read.
 */
final class Recollection {
    private static final List<String> SETTINGS = List.of("site.", "portal.", "search.");

    private final Memory memory;
    private final String asked;
    private final Instant now;
    private final Sight sources;
    private final List<Path> ledger;

    private Recollection(Memory memory, String asked, Instant now, Sight sources, List<Path> ledger) {
        this.memory = memory;
        this.asked = asked;
        this.now = now;
        this.sources = sources;
        this.ledger = ledger;
    }

    /** Nothing when the files cannot even be looked at; the build will say why. */
    static Optional<Recollection> of(Babillard babillard, SiteOptions options, Path output, Optional<Path> ledger) {
        Instant now = babillard.clock().instant();
        List<Object> asked = List.of(
                Today.of(babillard.clock(), options.today()),
                babillard.locale(),
                babillard.terminal().colour(),
                settings(),
                Path.of("").toAbsolutePath(),
                babillard.arguments());
        try {
            Sight sources = Sight.of(sources(options));
            String line = asked.toString().replace("\n", "\\n");
            List<Path> kept = ledger.or(() -> options.siteFolder().map(Workplace::ledgerOf)).stream()
                    .toList();
            return Optional.of(new Recollection(Memory.at(output), line, now, sources, kept));
        } catch (IOException | URISyntaxException unsure) {
            return Optional.empty();
        }
    }

    /** What Java was told with {@code -D} counts among the settings of a site as well. */
    private static Map<String, String> settings() {
        Properties all = System.getProperties();
        return all.stringPropertyNames().stream()
                .filter(name -> SETTINGS.stream().anyMatch(name::startsWith))
                .collect(Collectors.toMap(name -> name, all::getProperty, (one, other) -> one, TreeMap::new));
    }

    private static List<Path> sources(SiteOptions options) throws URISyntaxException {
        Stream<Path> site = options.siteFolder().stream().flatMap(SiteHome::sources);
        return Stream.concat(Stream.of(Version.file(), Workplace.notices(options)), site)
                .toList();
    }

    Optional<Told> told() {
        try {
            return memory.recall(madeOf());
        } catch (IOException unsure) {
            return Optional.empty();
        }
    }

    /** Keeps what was told, unless a file was touched so lately that it may be touched again unseen. */
    void keep(Told told) throws IOException {
        if (!sources.mayBeAfter(now)) {
            memory.keep(madeOf(), told);
        }
    }

    /** The build itself writes the ledger, so that is looked at each time. */
    private String madeOf() throws IOException {
        return asked + " " + sources.digest() + " " + Sight.of(ledger).digest();
    }
}
