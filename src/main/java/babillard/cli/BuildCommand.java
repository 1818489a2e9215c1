package babillard.cli;

import babillard.jbake.Bakery;
import babillard.portal.Order;
import babillard.portal.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Builds the portal and publishes it. */
@Command(name = "build", mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {
    private final Babillard babillard;

    @Mixin
    SiteOptions options = new SiteOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            descriptionKey = "option.output")
    @Nullable
    Path output;

    @Option(names = "--strict", descriptionKey = "option.strict")
    boolean strict;

    @Option(names = "--allow-empty", descriptionKey = "option.allow-empty")
    boolean allowEmpty;

    @Option(names = "--verify", descriptionKey = "option.verify")
    boolean verify;

    @Option(names = "--report", paramLabel = "FILE.json", descriptionKey = "option.report")
    @Nullable
    Path report;

    @Option(names = "--ledger", paramLabel = "FILE", descriptionKey = "option.ledger")
    @Nullable
    Path ledger;

    BuildCommand(Babillard babillard) {
        this.babillard = babillard;
    }

    @Override
    public Integer call() throws Exception {
        long start = System.nanoTime();
        try (Workplace place = Workplace.open(babillard, options, Optional.ofNullable(output))) {
            if (!place.addressKnown()) {
                String address = place.masthead().base().root().toString();
                babillard.terminal().say(babillard.messages().say("build.local", address));
            }
            if (!Files.isDirectory(place.notices())) {
                String folder = place.notices().toString();
                babillard.terminal().say(babillard.messages().say("build.no-notices-folder", folder));
            }
            Outcome outcome = Bakery.bake(
                    place.order(new Order.Rigour(strict, allowEmpty), verify, babillard.progress(), keeping(place)),
                    place.configuration());
            Duration taken = Duration.ofNanos(System.nanoTime() - start);
            return new Account(babillard, place).of(outcome, taken, Optional.ofNullable(report));
        }
    }

    /** A build of another day than today is a trial, and adds to a ledger only when one is named. */
    private Optional<Order.Keeping> keeping(Workplace place) throws UsageException {
        boolean written = ledger != null || options.today().isEmpty();
        return place.ledger(Optional.ofNullable(ledger)).map(file -> new Order.Keeping(file, written));
    }
}
