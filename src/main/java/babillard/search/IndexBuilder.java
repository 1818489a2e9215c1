package babillard.search;

import babillard.search.LunrIndex.Entries;
import babillard.search.LunrIndex.Postings;
import babillard.search.LunrIndex.Terms;
import java.util.ArrayList;
import java.util.Arrays;
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
    private final List<Term> terms = new ArrayList<>();

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
        FieldTerms[] slots = new FieldTerms[documents.size() * fields.size()];
        IntStream.range(0, documents.size()).parallel().forEach(document -> read(document, slots));
        number(slots);
        List<String> refs = documents.stream().map(Document::ref).toList();
        Entries entries = new EntryTable(fields, documents, slots, terms.size(), withPositions).entries();
        Postings postings = Postings.of(entries, terms.size(), fields.size(), PropertyOrder.of(refs));
        return new LunrIndex(fields, refs, terms(), entries, postings);
    }

    private void read(int document, FieldTerms[] slots) {
        for (int field = 0; field < fields.size(); field++) {
            slots[document * fields.size() + field] = documents
                    .get(document)
                    .content(fields.get(field))
                    .map(content -> FieldTerms.of(content, lexicon, withPositions))
                    .orElse(FieldTerms.NONE);
        }
    }

    private void number(FieldTerms[] slots) {
        for (FieldTerms slot : slots) {
            for (Term term : slot.terms()) {
                if (term.number == Term.UNNUMBERED) {
                    term.number = terms.size();
                    terms.add(term);
                }
            }
        }
    }

    private Terms terms() {
        Term[] sorted = terms.toArray(Term[]::new);
        Arrays.parallelSort(sorted, Comparator.comparing(term -> term.text));
        return new Terms(
                terms.stream().map(term -> term.text).toArray(String[]::new),
                Arrays.stream(sorted).mapToInt(term -> term.number).toArray());
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
