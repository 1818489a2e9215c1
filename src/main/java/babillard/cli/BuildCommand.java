package babillard.cli;

import babillard.jbake.Bakery;
import babillard.line.Given;
import babillard.line.Option;
import babillard.line.Syntax;
import babillard.line.UsageException;
import babillard.portal.Order;
import babillard.portal.Outcome;
import babillard.publish.Memory.Told;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Builds the portal and publishes it. */
final class BuildCommand implements Callable<Integer> {
    private static final Option OUTPUT = Option.value("DIR", "option.output", "-o", "--output");
    private static final Option STRICT = Option.flag("option.strict", "--strict");
    private static final Option ALLOW_EMPTY = Option.flag("option.allow-empty", "--allow-empty");
    private static final Option VERIFY = Option.flag("option.verify", "--verify");
    private static final Option REPORT = Option.value("FILE.json", "option.report", "--report");
    private static final Option LEDGER = Option.value("FILE", "option.ledger", "--ledger");

    static final Syntax SYNTAX = Syntax.of("build", List.of(OUTPUT, STRICT, ALLOW_EMPTY, VERIFY, REPORT, LEDGER))
            .with(SiteOptions.ALL);

    private final Babillard babillard;
    private final SiteOptions options;
    private final Order.Rigour rigour;
    private final boolean verify;
    private final Optional<Path> output;
    private final Optional<Path> report;
    private final Optional<Path> ledger;

    BuildCommand(Babillard babillard, Given given) throws UsageException {
        this.babillard = babillard;
        options = SiteOptions.of(given);
        rigour = new Order.Rigour(given.has(STRICT), given.has(ALLOW_EMPTY));
        verify = given.has(VERIFY);
        output = given.path(OUTPUT);
        report = given.path(REPORT);
        ledger = given.path(LEDGER);
    }

    @Override
    public Integer call() throws Exception {
        long start = System.nanoTime();
        Optional<Recollection> before = recollection();
        Optional<Told> told = before.flatMap(Recollection::told);
        return told.isPresent() ? account(output()).repeat(told.get(), since(start)) : built(before, start);
    }

    private int built(Optional<Recollection> before, long start) throws IOException, UsageException {
        try (Workplace place = Workplace.open(babillard, options, output)) {
            List<String> foreword = foreword(place);
            foreword.forEach(babillard.terminal()::say);
            Outcome outcome = Bakery.bake(
                    place.order(rigour, verify, babillard.progress(), keeping(place)), place.configuration());
            Account account = account(place.output());
            int exit = account.of(outcome, since(start), report);
            Optional<Told> again = account.again(foreword, outcome);
            if (before.isPresent() && again.isPresent()) {
                before.get().keep(again.get());
            }
            return exit;
        }
    }

    private List<String> foreword(Workplace place) {
        List<String> lines = new ArrayList<>();
        if (!place.addressKnown()) {
            String address = place.base().root().toString();
            lines.add(babillard.messages().say("build.local", address));
        }
        if (!Files.isDirectory(place.notices())) {
            lines.add(babillard.messages().say("build.no-notices-folder", place.notices()));
        }
        return lines;
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private Account account(Path output) {
        return new Account(babillard, Workplace.notices(options), output);
    }

    private Path output() {
        return output.orElseGet(() -> Workplace.output(options));
    }

    /** Whoever wants all verified, or a report, wants it made. */
    private Optional<Recollection> recollection() {
        return verify || report.isPresent() ? Optional.empty() : Recollection.of(babillard, options, output(), ledger);
    }

    /** A build of another day than today is a trial, and adds to a ledger only when one is named. */
    private Optional<Order.Keeping> keeping(Workplace place) throws UsageException {
        boolean written = ledger.isPresent() || options.today().isEmpty();
        return place.keeping(ledger, written);
    }
}
