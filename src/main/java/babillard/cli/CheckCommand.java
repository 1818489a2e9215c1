package babillard.cli;

import babillard.input.Gathered;
import babillard.input.NoticeFolder;
import babillard.input.SiteFiles;
import babillard.input.SiteFolder;
import babillard.line.Given;
import babillard.line.Operand;
import babillard.line.Option;
import babillard.line.Syntax;
import babillard.line.UsageException;
import babillard.notice.Aliases;
import babillard.portal.Portal;
import babillard.portal.Reading;
import babillard.report.NoticeReport;
import babillard.report.Report;
import babillard.report.Status;
import babillard.text.Diagnosed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Reads notices and says what is wrong with them. */
final class CheckCommand implements Callable<Integer> {
    private static final Option FORMAT = Option.value("text|json|github", "option.format", "--format");
    private static final Option STRICT = Option.flag("option.check-strict", "--strict");

    static final Syntax SYNTAX = Syntax.of("check", List.of(FORMAT, STRICT))
            .with(SiteOptions.ALL)
            .taking(new Operand("PATH", true, "option.paths"));

    private final Babillard babillard;
    private final SiteOptions options;
    private final List<Path> paths = new ArrayList<>();
    private final ReportForm form;
    private final boolean strict;

    CheckCommand(Babillard babillard, Given given) throws UsageException {
        this.babillard = babillard;
        options = SiteOptions.of(given);
        for (String path : given.operands()) {
            paths.add(Given.path(path));
        }
        form = given.choice(FORMAT, ReportForm.class).orElse(ReportForm.TEXT);
        strict = given.has(STRICT);
    }

    @Override
    public Integer call() throws Exception {
        try (Workplace place = Workplace.open(babillard, options, Optional.empty())) {
            SiteFiles files = SiteFolder.read(place.home().folder()).orElseThrow();
            Diagnosed<Aliases> aliases = Portal.aliases(files);
            Remarks remarks = new Remarks(babillard);
            if (aliases.value().isEmpty()) {
                remarks.write(aliases.diagnostics());
                return Exit.SOME_LEFT_OUT;
            }
            Reading reading = Reading.of(
                    gathered(place.notices()).with(aliases.diagnostics()),
                    aliases.value().get(),
                    place.day(),
                    babillard.progress());
            Report report = reading.report();
            remarks.write(report, form, babillard.terminal().out());
            if (form == ReportForm.TEXT) {
                summarize(reading);
            }
            return accepted(reading) ? Exit.DONE : Exit.SOME_LEFT_OUT;
        }
    }

    private Gathered gathered(Path usual) throws UsageException {
        for (Path path : paths) {
            if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                throw new UsageException("usage.no-path", path);
            }
        }
        if (!paths.isEmpty()) {
            return NoticeFolder.readAll(paths);
        }
        return NoticeFolder.read(usual).orElseThrow(() -> new UsageException("usage.no-folder", usual));
    }

    private boolean accepted(Reading reading) {
        return reading.leftOut().isEmpty() && !(strict && reading.warnings() > 0);
    }

    private void summarize(Reading reading) throws IOException {
        babillard
                .terminal()
                .say(babillard
                        .messages()
                        .say(
                                "check.summary",
                                reading.notices().size(),
                                count(reading, Status.OK),
                                count(reading, Status.WARN),
                                count(reading, Status.REJECT)));
    }

    private static long count(Reading reading, Status status) {
        return reading.notices().stream()
                .map(NoticeReport::status)
                .filter(status::equals)
                .count();
    }
}
