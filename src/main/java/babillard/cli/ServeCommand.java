package babillard.cli;

import babillard.jbake.Bakery;
import babillard.jbake.SiteConfiguration;
import babillard.line.Given;
import babillard.line.Option;
import babillard.line.Syntax;
import babillard.line.UsageException;
import babillard.portal.Notebook;
import babillard.portal.Order;
import babillard.portal.Outcome;
import babillard.portal.Progress;
import babillard.preview.Preview;
import babillard.preview.PreviewException;
import babillard.preview.Rebuild;
import babillard.preview.Shown;
import babillard.site.BaseUrl;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** Builds the portal, shows it to this machine, and makes it again at each change. */
final class ServeCommand implements Callable<Integer> {
    private static final Option PORT = Option.value("N", "option.port", "--port");
    private static final int USUAL_PORT = 8820;

    static final Syntax SYNTAX = Syntax.of("serve", List.of(PORT)).with(SiteOptions.ALL);

    private final Babillard babillard;
    private final int port;
    private final SiteOptions options;

    ServeCommand(Babillard babillard, Given given) throws UsageException {
        this.babillard = babillard;
        port = given.number(PORT).orElse(USUAL_PORT);
        options = SiteOptions.of(given).at("http://localhost:" + port + "/");
    }

    @Override
    public Integer call() throws Exception {
        try (Workplace place = Workplace.open(babillard, options, Optional.empty());
                Preview preview = preview(place)) {
            babillard.terminal().say(babillard.messages().say("serve.ready", preview.address()));
            show(preview);
        }
        return Exit.DONE;
    }

    /** Until it is interrupted, or the key for that is struck at a terminal. */
    private void show(Preview preview) throws InterruptedException {
        Optional<Keyboard> keyboard = Keyboard.of(Terminal.console());
        babillard
                .terminal()
                .say(babillard.messages().say(keyboard.map(Keyboard::greeting).orElse("serve.stop")));
        try {
            keyboard.ifPresent(keys -> keys.listen(() -> open(preview.address()), preview::end));
            preview.await();
        } finally {
            keyboard.ifPresent(Keyboard::close);
        }
    }

    private void open(URI page) {
        if (!WebBrowser.open(page, System.getProperty("os.name"))) {
            babillard.terminal().say(babillard.messages().say("serve.no-browser", page));
        }
    }

    private Preview preview(Workplace place) throws UsageException {
        BaseUrl base = place.base();
        Notebook notebook = new Notebook();
        try {
            return Preview.start(base, port, watched(place), () -> rebuilt(place, notebook), this::today);
        } catch (PreviewException busy) {
            throw new UsageException(busy.reason().id(), busy.port());
        }
    }

    private LocalDate today() {
        return Today.of(babillard.clock(), options.today());
    }

    private static List<Path> watched(Workplace place) {
        Path site = place.home().folder();
        Stream<Path> own =
                Stream.of("templates", "assets", "content", "jbake.properties").map(site::resolve);
        return Stream.concat(own, Stream.of(place.notices())).toList();
    }

    private Rebuild.Made rebuilt(Workplace place, Notebook notebook) {
        long start = System.nanoTime();
        Order order = place.order(new Order.Rigour(false, true), false, Progress.UNSEEN, place.ownLedger(false))
                .shownOn(today(), notebook);
        Outcome outcome = Bakery.bake(order, SiteConfiguration.read(place.home().folder(), options.overrides()));
        List<String> remarks = new Remarks(babillard).lines(outcome);
        remarks.forEach(babillard.terminal()::say);
        babillard.terminal().say(told(outcome, Duration.ofNanos(System.nanoTime() - start)));
        Optional<Shown> shown = outcome instanceof Outcome.Shown made
                ? Optional.of(new Shown(made.forPeople(), made.forMachines()))
                : Optional.empty();
        return new Rebuild.Made(shown, remarks);
    }

    private String told(Outcome outcome, Duration taken) {
        Messages messages = babillard.messages();
        LocalTime now = LocalTime.now(babillard.clock().withZone(ZoneId.systemDefault()))
                .truncatedTo(ChronoUnit.SECONDS);
        return outcome instanceof Outcome.Shown
                ? messages.say("serve.rebuilt", now, Account.seconds(babillard.locale(), taken))
                : babillard.terminal().bad(messages.say("build.old-stands"));
    }
}
