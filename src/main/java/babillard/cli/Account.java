package babillard.cli;

import babillard.catalogue.Catalogue;
import babillard.portal.Outcome;
import babillard.portal.Reading;
import babillard.publish.Memory.Told;
import babillard.publish.Publication;
import babillard.publish.Publication.Unchanged;
import babillard.report.NoticeReport;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
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

    Account(Babillard babillard, Path notices, Path output) {
        this.terminal = babillard.terminal();
        this.messages = babillard.messages();
        this.remarks = new Remarks(babillard);
        this.locale = babillard.locale();
        this.notices = notices;
        this.output = output;
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

    /** What the same build would tell if it were done again at once; nothing when it would have to be done. */
    Optional<Told> again(List<String> foreword, Outcome outcome) throws IOException {
        if (outcome instanceof Outcome.Published published
                && published.unwrittenLedger().isEmpty()
                && published.publication().repeated() instanceof Unchanged same
                && same.carried().isEmpty()) {
            StringWriter words = new StringWriter();
            foreword.forEach(line -> words.append(line).append('\n'));
            remarks.write(published.reading().report(), ReportForm.TEXT, words);
            lines(published, same).forEach(line -> words.append(line).append('\n'));
            int exit = published.reading().leftOut().isEmpty() ? Exit.DONE : Exit.SOME_LEFT_OUT;
            return Optional.of(new Told(exit, words.toString()));
        }
        return Optional.empty();
    }

    /** Says once more what was told of the site that stands. */
    int repeat(Told told, Duration taken) {
        terminal.err().print(told.words());
        terminal.say(messages.say("build.where", output, seconds(locale, taken)));
        return told.exit();
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
        lines(published, published.publication()).forEach(terminal::say);
        terminal.say(messages.say("build.where", output, seconds(locale, taken)));
        published
                .unwrittenLedger()
                .ifPresent(file -> terminal.say(terminal.bad(messages.say("build.ledger-unwritten", file))));
        boolean all = published.reading().leftOut().isEmpty();
        return all && published.unwrittenLedger().isEmpty() ? Exit.DONE : Exit.SOME_LEFT_OUT;
    }

    private List<String> lines(Outcome.Published published, Publication publication) {
        Catalogue catalogue = published.catalogue();
        Reading reading = published.reading();
        List<String> lines = new ArrayList<>();
        if (reading.notices().isEmpty()) {
            lines.add(messages.say("build.empty", notices));
        }
        lines.add(terminal.strong(messages.say(
                "build.published",
                catalogue.open().size(),
                catalogue.closed().size(),
                catalogue.waiting().size())));
        lines.addAll(files(publication));
        List<NoticeReport> leftOut = reading.leftOut();
        if (!leftOut.isEmpty()) {
            lines.add(terminal.bad(messages.say("build.left-out", leftOut.size(), named(leftOut))));
        }
        lines.add(messages.say("build.warnings", reading.warnings()));
        lines.add(catalogue
                .nextChange()
                .map(next -> messages.say("build.next", next))
                .orElseGet(() -> messages.say("build.never")));
        return lines;
    }

    private List<String> files(Publication publication) {
        List<String> lines = new ArrayList<>();
        if (publication instanceof Publication.Published site) {
            lines.add(messages.say("build.files", site.written(), site.linked(), site.removed()));
            site.carried().forEach(file -> lines.add(messages.say("build.carried", file)));
            site.displaced().forEach(file -> lines.add(messages.say("build.displaced", file)));
            if (site.manner() == Publication.Manner.FOLDER) {
                lines.add(messages.say("build.two-renames"));
            }
        } else if (publication instanceof Unchanged site) {
            lines.add(messages.say("build.unchanged", site.files()));
            site.carried().forEach(file -> lines.add(messages.say("build.carried", file)));
        }
        return lines;
    }

    private static String named(List<NoticeReport> leftOut) {
        return leftOut.stream().limit(NAMED).map(NoticeReport::file).collect(Collectors.joining(", "))
                + (leftOut.size() > NAMED ? "…" : "");
    }

    static String seconds(Locale locale, Duration taken) {
        return String.format(locale, "%.2f", taken.toNanos() / 1e9);
    }
}
