package babillard.cli;

import babillard.line.Given;
import babillard.line.Operand;
import babillard.line.Option;
import babillard.line.Syntax;
import babillard.line.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Writes a notice to fill in. */
final class NewCommand implements Callable<Integer> {
    private static final Option REFERENCE = Option.value("REF", "new.reference", "--reference");
    private static final Option EMPLOYER = Option.value("NAME", "new.employer", "--employer");
    private static final Option CORPS = Option.value("NAME", "new.corps", "--corps");
    private static final Option PLACE = Option.value("NAME", "new.place", "--place");
    private static final Option DEADLINE = Option.value("DATE", "new.deadline", "--deadline");

    static final Syntax SYNTAX = Syntax.of("new", List.of(REFERENCE, EMPLOYER, CORPS, PLACE, DEADLINE))
            .with(SiteOptions.ALL)
            .taking(new Operand("TITLE", false, "new.title"));

    private final Babillard babillard;
    private final SiteOptions options;
    private final Given given;
    private final Optional<LocalDate> deadline;

    NewCommand(Babillard babillard, Given given) throws UsageException {
        this.babillard = babillard;
        this.given = given;
        options = SiteOptions.of(given);
        deadline = given.day(DEADLINE);
    }

    @Override
    public Integer call() throws Exception {
        try (Workplace workplace = Workplace.open(babillard, options, Optional.empty())) {
            LocalDate today = workplace.day();
            NewNotice notice = new NewNotice(
                    asked(given.operands().stream().findFirst(), "new.title", "Secrétaire de direction"),
                    asked(given.text(REFERENCE), "new.reference", NewNotice.reference(today)),
                    asked(given.text(EMPLOYER), "new.employer", "Province Sud"),
                    asked(given.text(CORPS), "new.corps", "Rédacteur"),
                    asked(given.text(PLACE), "new.place", "Nouméa"),
                    today,
                    deadline.orElse(today.plusDays(21)));
            return written(notice, workplace.notices().resolve(notice.fileName()));
        }
    }

    private int written(NewNotice notice, Path file) throws IOException {
        if (Files.exists(file)) {
            babillard.terminal().say(babillard.messages().say("new.exists", file));
            return Exit.NOTHING_PUBLISHED;
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, notice.text(), StandardOpenOption.CREATE_NEW);
        babillard.terminal().say(babillard.messages().say("new.written", file));
        return Exit.DONE;
    }

    /** The value given as an option, or typed at the terminal, or an example when nobody is there to answer. */
    private String asked(Optional<String> value, String key, String example) {
        return value.or(() -> typed(key, example)).orElse(example);
    }

    private Optional<String> typed(String key, String example) {
        Messages messages = babillard.messages();
        return babillard
                .terminal()
                .ask(messages.say(key) + messages.say("new.default", example) + " : ")
                .map(String::strip)
                .filter(answer -> !answer.isEmpty());
    }
}
