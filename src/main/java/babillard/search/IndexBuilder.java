package babillard.search;

import babillard.search.LunrIndex.Entries;
import babillard.search.LunrIndex.Postings;
import babillard.search.LunrIndex.Terms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Builds an index: documents are read in parallel, terms are numbered in sequence. */
final class IndexBuilder {
    private final List<Field> fields;
    private final List<Document> documents;
    private final boolean withPositions;
    private final Lexicon lexicon = new Lexicon();
    private final List<String> texts = new ArrayList<>();

    private IndexBuilder(List<Field> fields, List<Document> documents, boolean withPositions) {
        this.fields = List.copyOf(fields);
        this.documents = documents;
        this.withPositions = withPositions;
    }

    static LunrIndex build(List<Field> fields, List<Document> documents, boolean withPositions) {
        refuseDuplicates(fields.stream().map(Field::name).toList());
        refuseDuplicates(documents.stream().map(Document::ref).toList());
        return new IndexBuilder(fields, documents, withPositions).build();
    }

    private LunrIndex build() {
        FieldTerms[] slots = documents.parallelStream()
                .flatMap(document -> fields.stream()
                        .map(field -> document.content(field)
                                .map(content -> FieldTerms.of(content, lexicon, withPositions))
                                .orElse(FieldTerms.NONE)))
                .toArray(FieldTerms[]::new);
        number(slots);
        List<String> refs = documents.stream().map(Document::ref).toList();
        Entries entries = new EntryTable(fields, documents, slots, texts.size(), withPositions).entries();
        Postings postings = Postings.of(entries, texts.size(), fields.size(), PropertyOrder.of(refs));
        return new LunrIndex(fields, refs, new Terms(texts.toArray(String[]::new), sorted()), entries, postings);
    }

    private void number(FieldTerms[] slots) {
        for (FieldTerms slot : slots) {
            for (Term term : slot.terms()) {
                if (term.number == Term.UNNUMBERED) {
                    term.number = texts.size();
                    texts.add(term.text);
                }
            }
        }
    }

    private int[] sorted() {
        return IntStream.range(0, texts.size())
                .boxed()
                .sorted(Comparator.comparing(texts::get))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static void refuseDuplicates(List<String> names) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                throw new IllegalArgumentException("twice in an index: " + name);
            }
        }
    }
}
