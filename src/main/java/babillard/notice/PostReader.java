package babillard.notice;

import babillard.offer.Corps;
import babillard.offer.Post;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Makes the post of the header's values: title, corps, domain, RESPNC job, number. */
final class PostReader {
    private final Header header;
    private final KnownCorps known;
    private final Remarks remarks;

    PostReader(Header header, KnownCorps known, Remarks remarks) {
        this.header = header;
        this.known = known;
        this.remarks = remarks;
    }

    Optional<Post> read() {
        CorpsField field = CorpsField.read(header.value(Field.CORPS), known);
        List<Corps> corps = completed(field);
        if (corps.isEmpty()) {
            remarks.add(NoticeCode.CORPS_ABSENT, header.span(Field.CORPS));
        }
        Optional<String> domain = header.printed(Field.DOMAIN).or(field::domain);
        return Title.of(header, corps, remarks)
                .map(title -> new Post(title, corps, domain, header.printed(Field.RESPNC), count(title)));
    }

    /** {@code Adjoint} alone is told in full by the residence label: {@code d’un adjoint administratif}. */
    private List<Corps> completed(CorpsField field) {
        List<Corps> corps = new ArrayList<>();
        for (Corps each : field.corps()) {
            Optional<Corps> whole = field.unknown().contains(each.name()) ? byResidence(each.name()) : Optional.empty();
            if (whole.isPresent()) {
                remarks.add(
                        NoticeCode.CORPS_COMPLETED,
                        header.span(Field.CORPS),
                        each.name(),
                        whole.get().name());
            } else if (field.unknown().contains(each.name())) {
                remarks.add(
                        NoticeCode.CORPS_UNKNOWN, header.span(Field.CORPS), each.name(), known.nearest(each.name()));
            }
            corps.add(whole.orElse(each));
        }
        return corps;
    }

    private Optional<Corps> byResidence(String name) {
        String label = header.entry(Field.RESIDENCE).map(Entry::label).orElse("");
        Folded folded = Folded.of(label);
        int at = folded.text.indexOf(" d'un");
        int noun = at < 0 ? -1 : folded.text.startsWith(" d'une ", at) ? at + 7 : at + 6;
        if (noun < 0 || noun >= folded.length()) {
            return Optional.empty();
        }
        return known.find(label.substring(folded.origin(noun)))
                .filter(corps -> NameKey.of(corps.name()).startsWith(NameKey.of(name) + " "));
    }

    private int count(String title) {
        OptionalInt stated = header.printed(Field.COUNT)
                .map(value -> Numerals.of(firstWord(value)))
                .orElse(OptionalInt.empty());
        if (stated.isPresent()) {
            return stated.getAsInt();
        }
        String vacancy = header.value(Field.VACANCY);
        OptionalInt bare = Numerals.of(Folded.of(vacancy).text);
        OptionalInt counted = bare.isPresent() ? bare : Numerals.before("poste", vacancy);
        return counted.isPresent()
                ? counted.getAsInt()
                : Numerals.before("poste", title).orElse(1);
    }

    private static String firstWord(String value) {
        List<String> words = NameKey.words(Folded.of(value).text);
        return words.isEmpty() ? "" : words.get(0);
    }
}
