package babillard.notice;

import babillard.notice.Header.Candidate;
import babillard.offer.Corps;
import babillard.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Decides what the title of an offer is: its label's value, the best line for it, or what else names the job. */
final class Title {
    static final int BY_HEADING = 3;
    static final int BY_BOLD = 2;
    static final int BY_PLACE = 1;

    /** Labels so common that a heading says more than they do. */
    private static final Set<String> COMMON = Set.of("poste", "fonction", "emploi");

    private Title() {}

    static Optional<String> of(Header header, List<Corps> corps, Remarks remarks) {
        Optional<Candidate> best = best(header);
        Optional<Entry> labelled = header.entry(Field.TITLE).filter(entry -> !entry.isEmpty());
        boolean isCommon = labelled.filter(entry -> COMMON.contains(Folded.of(entry.label()).text))
                .isPresent();
        boolean headingWins =
                isCommon && best.filter(it -> it.rank() == BY_HEADING).isPresent();
        return labelled.filter(entry -> !headingWins)
                .map(Entry::value)
                .or(() -> best.map(Candidate::text).map(Title::tidy))
                .filter(title -> !title.isBlank())
                .or(() -> instead(header, corps, remarks));
    }

    private static Optional<Candidate> best(Header header) {
        String employer = NameKey.of(header.value(Field.EMPLOYER));
        Optional<Candidate> best = Optional.empty();
        for (Candidate each : header.candidates()) {
            boolean isBetter = best.isEmpty() || each.rank() > best.get().rank();
            if (isBetter && !isEmployer(each.text(), employer)) {
                best = Optional.of(each);
            }
        }
        return best;
    }

    /** An employer's own name, or the first word of it, is its letterhead. */
    private static boolean isEmployer(String text, String employer) {
        String key = NameKey.of(text);
        return !key.isEmpty() && (employer.equals(key) || employer.startsWith(key + " "));
    }

    private static Optional<String> instead(Header header, List<Corps> corps, Remarks remarks) {
        Optional<String> respnc = header.printed(Field.RESPNC);
        if (respnc.isPresent()) {
            remarks.add(NoticeCode.TITLE_FROM_RESPNC, header.span(Field.RESPNC), respnc.get());
            return respnc.map(Title::capitalised);
        }
        Optional<String> first = corps.stream().map(Corps::name).findFirst();
        if (first.isPresent()) {
            remarks.add(NoticeCode.TITLE_FROM_CORPS, header.span(Field.CORPS), first.get());
        } else {
            remarks.add(NoticeCode.TITLE_ABSENT, Span.ofFile());
        }
        return first.map(Title::capitalised);
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String tidy(String text) {
        return SectionFinder.withoutColon(text.strip());
    }
}
