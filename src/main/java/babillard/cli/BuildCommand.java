package babillard.cli;

import babillard.jbake.Bakery;
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
        Optional<Recollection> before = recollection();
        Optional<Told> told = before.flatMap(Recollection::told);
        return told.isPresent() ? account(output()).repeat(told.get(), since(start)) : built(before, start);
    }

    private int built(Optional<Recollection> before, long start) throws IOException, UsageException {
        try (Workplace place = Workplace.open(babillard, options, Optional.ofNullable(output))) {
            List<String> foreword = foreword(place);
            foreword.forEach(babillard.terminal()::say);
            Outcome outcome = Bakery.bake(
                    place.order(new Order.Rigour(strict, allowEmpty), verify, babillard.progress(), keeping(place)),
                    place.configuration());
            Account account = account(place.output());
            int exit = account.of(outcome, since(start), Optional.ofNullable(report));
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
        return Optional.ofNullable(output).orElseGet(() -> Workplace.output(options));
    }

    /** Whoever wants all verified, or a report, wants it made. */
    private Optional<Recollection> recollection() {
        return verify || report != null
                ? Optional.empty()
                : Recollection.of(babillard, options, output(), Optional.ofNullable(ledger));
    }

    /** A build of another day than today is a trial, and adds to a ledger only when one is named. */
    private Optional<Order.Keeping> keeping(Workplace place) throws UsageException {
        boolean written = ledger != null || options.today().isEmpty();
        return place.keeping(Optional.ofNullable(ledger), written);
    }
}
