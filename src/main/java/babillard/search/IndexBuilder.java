package babillard.search;

import babillard.search.LunrIndex.Terms;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Builds an index of documents that come one after the other. */
final class IndexBuilder {
    private final List<Field> fields;
    private final boolean withPositions;
    private final DocumentReader reader;
    private final List<DocumentTerms> documents = new ArrayList<>();

    IndexBuilder(List<Field> fields, boolean withPositions) {
        this.fields = List.copyOf(fields);
        this.withPositions = withPositions;
        this.reader = new DocumentReader(this.fields, withPositions);
        refuseDuplicates(fields.stream().map(Field::name).toList());
    }

    static LunrIndex build(List<Field> fields, Iterable<Document> documents, boolean withPositions) {
        return of(fields, documents, withPositions).index();
    }

    static IndexBuilder of(List<Field> fields, Iterable<Document> documents, boolean withPositions) {
        IndexBuilder builder = new IndexBuilder(fields, withPositions);
        documents.forEach(builder::add);
        return builder;
    }

    void add(Document document) {
        documents.add(reader.read(document));
    }

    LunrIndex index() {
        return index(fields, documents, reader.terms());
    }

    /** The index that some of the fields alone would have, in their order. */
    LunrIndex index(List<Field> some) {
        FieldSelection selection = FieldSelection.of(fields, some, reader.terms());
        List<DocumentTerms> cut = documents.stream().map(selection::of).toList();
        return index(some, cut, selection.terms());
    }

    private LunrIndex index(List<Field> some, List<DocumentTerms> read, String[] terms) {
        List<String> refs = read.stream().map(DocumentTerms::ref).toList();
        refuseDuplicates(refs);
        PostingTable table = new PostingTable(some, read, terms.length, withPositions);
        return new LunrIndex(some, refs, new Terms(terms, TermOrder.of(terms)), table.postings(PropertyOrder.of(refs)));
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
