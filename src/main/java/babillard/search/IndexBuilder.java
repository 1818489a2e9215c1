package babillard.search;

import babillard.search.LunrIndex.Postings;
import babillard.search.LunrIndex.Terms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Builds an index: documents are read in parallel, terms are numbered in sequence. */
final class IndexBuilder {
    private static final int UNNUMBERED = -1;

    private final List<Field> fields;
    private final List<Document> documents;
    private final boolean withPositions;
    private final Lexicon lexicon = new Lexicon();

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
        String[] terms = number(slots);
        List<String> refs = documents.stream().map(Document::ref).toList();
        Postings postings =
                PostingTable.postings(fields, documents, PropertyOrder.of(refs), slots, terms.length, withPositions);
        return new LunrIndex(fields, refs, new Terms(terms, TermOrder.of(terms)), postings);
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

    /** Gives terms their numbers, by first appearance; returns them in that order. */
    private String[] number(FieldTerms[] slots) {
        int[] numbers = new int[lexicon.terms().size()];
        Arrays.fill(numbers, UNNUMBERED);
        List<String> terms = new ArrayList<>(numbers.length);
        for (FieldTerms slot : slots) {
            number(slot.terms(), numbers, terms);
        }
        return terms.toArray(String[]::new);
    }

    private void number(int[] found, int[] numbers, List<String> terms) {
        for (int i = 0; i < found.length; i++) {
            int place = found[i];
            if (numbers[place] == UNNUMBERED) {
                numbers[place] = terms.size();
                terms.add(lexicon.terms().get(place));
            }
            found[i] = numbers[place];
        }
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
