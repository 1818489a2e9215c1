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
        IndexBuilder builder = new IndexBuilder(fields, withPositions);
        documents.forEach(builder::add);
        return builder.index();
    }

    void add(Document document) {
        documents.add(reader.read(document));
    }

    LunrIndex index() {
        List<String> refs = documents.stream().map(DocumentTerms::ref).toList();
        refuseDuplicates(refs);
        String[] terms = reader.terms();
        PostingTable table = new PostingTable(fields, documents, terms.length, withPositions);
        return new LunrIndex(
                fields, refs, new Terms(terms, TermOrder.of(terms)), table.postings(PropertyOrder.of(refs)));
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
