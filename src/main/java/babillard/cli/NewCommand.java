package babillard.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a notice to fill in. */
@Command(name = "new", mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {
    private final Babillard babillard;

    @Parameters(paramLabel = "TITLE", arity = "0..1", descriptionKey = "new.title")
    @Nullable
    String title;

    @Mixin
    SiteOptions options = new SiteOptions();

    @Option(names = "--reference", paramLabel = "REF", descriptionKey = "new.reference")
    @Nullable
    String reference;

    @Option(names = "--employer", paramLabel = "NAME", descriptionKey = "new.employer")
    @Nullable
    String employer;

    @Option(names = "--corps", paramLabel = "NAME", descriptionKey = "new.corps")
    @Nullable
    String corps;

    @Option(names = "--place", paramLabel = "NAME", descriptionKey = "new.place")
    @Nullable
    String place;

    @Option(names = "--deadline", paramLabel = "DATE", descriptionKey = "new.deadline")
    @Nullable
    LocalDate deadline;

    NewCommand(Babillard babillard) {
        this.babillard = babillard;
    }

    @Override
    public Integer call() throws Exception {
        try (Workplace workplace = Workplace.open(babillard, options, Optional.empty())) {
            LocalDate today = workplace.day();
            NewNotice notice = new NewNotice(
                    asked(title, "new.title", "Secrétaire de direction"),
                    asked(reference, "new.reference", NewNotice.reference(today)),
                    asked(employer, "new.employer", "Province Sud"),
                    asked(corps, "new.corps", "Rédacteur"),
                    asked(place, "new.place", "Nouméa"),
                    today,
                    deadline == null ? today.plusDays(21) : deadline);
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
    private String asked(@Nullable String given, String key, String example) {
        if (given != null) {
            return given;
        }
        Messages messages = babillard.messages();
        return babillard
                .terminal()
                .ask(messages.say(key) + messages.say("new.default", example) + " : ")
                .map(String::strip)
                .filter(answer -> !answer.isEmpty())
                .orElse(example);
    }
}
