package babillard.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What several commands are told in the same way: which site, which notices, which day, which address. */
final class SiteOptions {
    @Option(names = "--site", paramLabel = "DIR", descriptionKey = "option.site")
    @Nullable
    Path site;

    @Option(names = "--notices", paramLabel = "DIR", descriptionKey = "option.notices")
    @Nullable
    Path notices;

    @Option(names = "--today", paramLabel = "DATE", descriptionKey = "option.today")
    @Nullable
    LocalDate today;

    @Option(names = "--base-url", paramLabel = "URL", descriptionKey = "option.base-url")
    @Nullable
    String baseUrl;

    @Option(names = "-D", paramLabel = "KEY=VALUE", descriptionKey = "option.define", mapFallbackValue = "true")
    Map<String, String> overrides = new LinkedHashMap<>();

    Optional<Path> site() {
        return Optional.ofNullable(site);
    }

    /** The folder of the site that these options mean; none for the portal bundled with the program. */
    Optional<Path> siteFolder() {
        Path current = Path.of("").toAbsolutePath();
        return site().or(() -> Optional.of(current).filter(SiteHome::isProject));
    }

    Optional<Path> notices() {
        return Optional.ofNullable(notices);
    }

    Optional<LocalDate> today() {
        return Optional.ofNullable(today);
    }

    Optional<String> baseUrl() {
        return Optional.ofNullable(baseUrl);
    }
}
