package babillard.cli;

import babillard.jbake.Misset;
import babillard.jbake.SiteConfiguration;
import babillard.line.UsageException;
import babillard.portal.Order;
import babillard.portal.Progress;
import babillard.portal.SearchSettings;
import babillard.publish.LedgerFile;
import babillard.site.BaseUrl;
import babillard.site.Masthead;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where a command works: the site, the notices, the output, the day; settled from the options before anything starts. */
record Workplace(
        SiteHome home,
        SiteConfiguration configuration,
        Path notices,
        Path output,
        LocalDate day,
        List<Masthead> mastheads,
        SearchSettings search,
        boolean addressKnown,
        boolean siteNamed)
        implements AutoCloseable {
    private static final Path USUAL_NOTICES = Path.of("content", "offres");
    private static final String LEDGER = "ledger.jsonl";
    private static final Path USUAL_OUTPUT = Path.of("output");

    static Workplace open(Babillard babillard, SiteOptions options, Optional<Path> output)
            throws IOException, UsageException {
        for (Path site : options.site().stream().toList()) {
            requireProject(site);
        }
        SiteHome home = SiteHome.find(options.siteFolder());
        try {
            return settled(babillard, options, output, home);
        } catch (UsageException | RuntimeException failure) {
            home.close();
            throw failure;
        }
    }

    private static Workplace settled(Babillard babillard, SiteOptions options, Optional<Path> output, SiteHome home)
            throws UsageException {
        for (Misset wrong : Misset.in(home.folder(), options.overrides())) {
            throw complaint(wrong);
        }
        SiteConfiguration configuration = SiteConfiguration.read(home.folder(), options.overrides());
        return new Workplace(
                home,
                configuration,
                notices(options),
                output.orElseGet(() -> output(options)),
                Today.of(babillard.clock(), options.today()),
                mastheads(configuration, options.baseUrl()),
                search(configuration),
                options.baseUrl().or(configuration::host).isPresent(),
                options.site().isPresent());
    }

    static Path notices(SiteOptions options) {
        return options.notices().orElseGet(() -> base(options).resolve(USUAL_NOTICES));
    }

    static Path output(SiteOptions options) {
        return base(options).resolve(USUAL_OUTPUT);
    }

    static Path ledgerOf(Path site) {
        return site.resolve(LEDGER);
    }

    private static Path base(SiteOptions options) {
        return options.site().orElse(Path.of(""));
    }

    private static UsageException complaint(Misset wrong) {
        return wrong instanceof Misset.Unknown unknown
                ? new UsageException("usage.key", unknown.key(), unknown.nearest())
                : new UsageException("usage.value", wrong.key(), ((Misset.Unfit) wrong).value());
    }

    private static void requireProject(Path site) throws UsageException {
        if (!Files.isDirectory(site)) {
            throw new UsageException("usage.no-folder", site);
        }
        if (!SiteHome.isProject(site)) {
            throw new UsageException("usage.no-project", site);
        }
    }

    private static List<Masthead> mastheads(SiteConfiguration configuration, Optional<String> baseUrl)
            throws UsageException {
        try {
            return configuration.mastheads(baseUrl);
        } catch (IllegalArgumentException wrong) {
            throw new UsageException(
                    "usage.base-url", baseUrl.or(configuration::host).orElse(""));
        }
    }

    private static SearchSettings search(SiteConfiguration configuration) throws UsageException {
        try {
            return configuration.search();
        } catch (IllegalArgumentException wrong) {
            throw new UsageException("usage.search", String.valueOf(wrong.getMessage()));
        }
    }

    BaseUrl base() {
        return mastheads.get(0).base();
    }

    Order order(Order.Rigour rigour, boolean verify, Progress progress, Optional<Order.Keeping> ledger) {
        return new Order(
                home.folder(),
                notices,
                output,
                day,
                mastheads,
                configuration.imprint(),
                search,
                rigour,
                verify,
                progress,
                ledger,
                Version.sight(),
                new Order.Purpose.Publication());
    }

    /** The ledger that was named, or that of a site of one's own; the bundled portal keeps none. */
    Optional<Order.Keeping> keeping(Optional<Path> named, boolean written) throws UsageException {
        if (named.isEmpty()) {
            return ownLedger(written);
        }
        Path file = normal(named.get());
        if (file.startsWith(normal(notices))) {
            throw new UsageException("usage.ledger-in-notices", named.get());
        }
        if (file.startsWith(normal(output))) {
            throw new UsageException("usage.ledger-in-output", named.get());
        }
        return Optional.of(new Order.Keeping(new LedgerFile(named.get()), written, true));
    }

    /** A site that merely happens to be the current folder does not remember notices that lie elsewhere. */
    Optional<Order.Keeping> ownLedger(boolean written) {
        boolean ownNotices = normal(notices).equals(normal(home.folder().resolve(USUAL_NOTICES)));
        return home.isOwn() && (siteNamed || ownNotices)
                ? Optional.of(new Order.Keeping(new LedgerFile(ledgerOf(home.folder())), written, ownNotices))
                : Optional.empty();
    }

    private static Path normal(Path path) {
        return path.toAbsolutePath().normalize();
    }

    @Override
    public void close() {
        home.close();
    }
}
