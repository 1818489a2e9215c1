package babillard.cli;

import babillard.catalogue.Catalogue;
import babillard.portal.Outcome;
import babillard.portal.Reading;
import babillard.publish.Publication;
import babillard.report.NoticeReport;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells at the end of a build how it went, and turns that into an exit code. */
final class Account {
    private static final int NAMED = 20;

    private final Terminal terminal;
    private final Messages messages;
    private final Remarks remarks;
    private final Locale locale;
    private final Path notices;
    private final Path output;

    Account(Babillard babillard, Workplace place) {
        this.terminal = babillard.terminal();
        this.messages = babillard.messages();
        this.remarks = new Remarks(babillard);
        this.locale = babillard.locale();
        this.notices = place.notices();
        this.output = place.output();
    }

    int of(Outcome outcome, Duration taken, Optional<Path> report) throws IOException {
        if (outcome instanceof Outcome.Published published) {
            write(published.reading(), report);
            return published(published, taken);
        }
        if (outcome instanceof Outcome.LeftOut leftOut) {
            write(leftOut.reading(), report);
            return nothing(
                    messages.say("build.strict", leftOut.reading().leftOut().size()));
        }
        if (outcome instanceof Outcome.NothingToShow nothing) {
            write(nothing.reading(), report);
            return nothing(messages.say("build.nothing", notices));
        }
        if (outcome instanceof Outcome.Faulty faulty) {
            write(faulty.reading(), report);
            faulty.findings().forEach(finding -> terminal.say("  " + finding));
            return nothing(messages.say("build.faulty"));
        }
        if (outcome instanceof Outcome.SiteWrong wrong) {
            remarks.write(wrong.remarks());
            return nothing(messages.say("build.site-wrong"));
        }
        Outcome.Unwritable unwritable = (Outcome.Unwritable) outcome;
        return nothing(Failure.sentence(messages, unwritable.failure()));
    }

    private void write(Reading reading, Optional<Path> report) throws IOException {
        if (report.isPresent()) {
            try (Writer file = Files.newBufferedWriter(report.get())) {
                remarks.write(reading.report(), ReportForm.JSON, file);
            }
        }
        remarks.write(reading.report(), ReportForm.TEXT, terminal.err());
    }

    private int nothing(String why) {
        terminal.say(terminal.bad(why));
        terminal.say(messages.say("build.old-stands"));
        return Exit.NOTHING_PUBLISHED;
    }

    private int published(Outcome.Published published, Duration taken) {
        Catalogue catalogue = published.catalogue();
        Reading reading = published.reading();
        if (reading.notices().isEmpty()) {
            terminal.say(messages.say("build.empty", notices));
        }
        terminal.say(terminal.strong(messages.say(
                "build.published",
                catalogue.open().size(),
                catalogue.closed().size(),
                catalogue.waiting().size())));
        tell(published.publication());
        List<NoticeReport> leftOut = reading.leftOut();
        if (!leftOut.isEmpty()) {
            terminal.say(terminal.bad(messages.say("build.left-out", leftOut.size(), named(leftOut))));
        }
        terminal.say(messages.say("build.warnings", reading.warnings()));
        terminal.say(catalogue
                .nextChange()
                .map(next -> messages.say("build.next", next))
                .orElseGet(() -> messages.say("build.never")));
        terminal.say(messages.say("build.where", output, seconds(locale, taken)));
        published
                .unwrittenLedger()
                .ifPresent(file -> terminal.say(terminal.bad(messages.say("build.ledger-unwritten", file))));
        return leftOut.isEmpty() && published.unwrittenLedger().isEmpty() ? Exit.DONE : Exit.SOME_LEFT_OUT;
    }

    private void tell(Publication publication) {
        if (publication instanceof Publication.Published site) {
            terminal.say(messages.say("build.files", site.written(), site.linked(), site.removed()));
            site.carried().forEach(file -> terminal.say(messages.say("build.carried", file)));
            site.displaced().forEach(file -> terminal.say(messages.say("build.displaced", file)));
            if (site.manner() == Publication.Manner.FOLDER) {
                terminal.say(messages.say("build.two-renames"));
            }
        } else if (publication instanceof Publication.Unchanged site) {
            terminal.say(messages.say("build.unchanged", site.files()));
            site.carried().forEach(file -> terminal.say(messages.say("build.carried", file)));
        }
    }

    private static String named(List<NoticeReport> leftOut) {
        return leftOut.stream().limit(NAMED).map(NoticeReport::file).collect(Collectors.joining(", "))
                + (leftOut.size() > NAMED ? "…" : "");
    }

    static String seconds(Locale locale, Duration taken) {
        return String.format(locale, "%.2f", taken.toNanos() / 1e9);
    }
}
