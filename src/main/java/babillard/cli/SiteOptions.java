package babillard.cli;

import babillard.line.Given;
import babillard.line.Option;
import babillard.line.UsageException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What several commands are told in the same way: which site, which notices, which day, which address. */
record SiteOptions(
        Optional<Path> site,
        Optional<Path> notices,
        Optional<LocalDate> today,
        Optional<String> baseUrl,
        Map<String, String> overrides) {
    private static final Option SITE = Option.value("DIR", "option.site", "--site");
    private static final Option NOTICES = Option.value("DIR", "option.notices", "--notices");
    private static final Option TODAY = Option.value("DATE", "option.today", "--today");
    private static final Option BASE_URL = Option.value("URL", "option.base-url", "--base-url");
    private static final Option DEFINE = Option.pair("option.define", "-D");

    static final List<Option> ALL = List.of(SITE, NOTICES, TODAY, BASE_URL, DEFINE);

    static SiteOptions of(Given given) throws UsageException {
        return new SiteOptions(
                given.path(SITE), given.path(NOTICES), given.day(TODAY), given.text(BASE_URL), given.pairs(DEFINE));
    }

    /** The same, at an address of its own unless one was given. */
    SiteOptions at(String address) {
        return new SiteOptions(site, notices, today, baseUrl.or(() -> Optional.of(address)), overrides);
    }

    /** The folder of the site that these options mean; none for the portal bundled with the program. */
    Optional<Path> siteFolder() {
        Path current = Path.of("").toAbsolutePath();
        return site.or(() -> Optional.of(current).filter(SiteHome::isProject));
    }
}
