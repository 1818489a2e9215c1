package babillard.notice;

import java.util.List;
import java.util.Optional;

/** Looks for the last day to apply in the sentences of a notice whose header does not tell it. */
final class DeadlineInText {
    private static final List<String> ANNOUNCING =
            List.of("au plus tard le", "date limite", "avant le", "jusqu'au", "cloture des candidatures");
    private static final List<String> ABOUT = List.of("candidat", "dossier", "postul", "offre", "depot", "parvenir");
    private static final int REACH = 80;

    private DeadlineInText() {}

    static Optional<Deadlines.Written> find(List<Line> lines) {
        for (Line line : lines) {
            String folded = line.folded.text;
            if (ABOUT.stream().anyMatch(folded::contains)) {
                Optional<Deadlines.Written> written = in(line);
                if (written.isPresent()) {
                    return written;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Deadlines.Written> in(Line line) {
        for (String words : ANNOUNCING) {
            int at = line.folded.text.indexOf(words);
            if (at >= 0) {
                int from = line.folded.origin(at);
                int to = Math.min(line.text.length(), line.folded.origin(at + words.length()) + REACH);
                String text = line.text.substring(from, to);
                Optional<FrenchDate> date =
                        FrenchDate.in(text).filter(it -> it.date().isPresent());
                if (date.isPresent()) {
                    return Optional.of(new Deadlines.Written(date.get(), text, line.span(from, to)));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether another line of the header says that the offer is open until the post is filled. */
    static boolean saysUntilFilled(Header header) {
        return header.value(Field.VACANCY).contains("jusqu") && Deadlines.isUntilFilled(header.value(Field.VACANCY));
    }
}
