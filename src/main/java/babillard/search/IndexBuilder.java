package babillard.search;

import babillard.search.FieldTerms.Occurrences;
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
    private static final FieldTerms EMPTY = new FieldTerms(0, List.of());

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
                                .orElse(EMPTY)))
                .toArray(FieldTerms[]::new);
        number(slots);
        Entries entries = entries(slots);
        List<String> refs = documents.stream().map(Document::ref).toList();
        Terms terms = new Terms(texts.toArray(String[]::new), sorted());
        return new LunrIndex(fields, refs, terms, entries, postings(entries, PropertyOrder.of(refs)));
    }

    private void number(FieldTerms[] slots) {
        for (FieldTerms slot : slots) {
            for (Occurrences occurrences : slot.terms()) {
                Term term = occurrences.term();
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

    private Entries entries(FieldTerms[] slots) {
        int[] starts = new int[slots.length + 1];
        for (int slot = 0; slot < slots.length; slot++) {
            starts[slot + 1] = starts[slot] + slots[slot].terms().size();
        }
        int count = starts[slots.length];
        Entries entries = new Entries(
                starts, new int[count], new long[count], new int[count], new int[withPositions ? count : 0][]);
        Weighing weighing = new Weighing(idfs(slots), averageLengths(slots));
        IntStream.range(0, slots.length).parallel().forEach(slot -> fill(entries, slot, slots[slot], weighing));
        return entries;
    }

    /** What the weights need to know of all documents. */
    private record Weighing(double[] idfs, double[] averageLengths) {}

    private void fill(Entries entries, int slot, FieldTerms terms, Weighing weighing) {
        int field = slot % fields.size();
        double relativeLength = terms.length() / weighing.averageLengths()[field];
        double fieldBoost = fields.get(field).boost();
        double documentBoost = documents.get(slot / fields.size()).boost();
        int entry = entries.starts()[slot];
        for (Occurrences found : byNumber(terms)) {
            int term = found.term().number;
            entries.terms()[entry] = term;
            entries.slots()[entry] = slot;
            entries.weights()[entry] = Weights.thousandths(
                    weighing.idfs()[term], found.count(), relativeLength, fieldBoost, documentBoost);
            if (withPositions) {
                entries.positions()[entry] = found.positions();
            }
            entry++;
        }
    }

    private static Occurrences[] byNumber(FieldTerms terms) {
        Occurrences[] byNumber = terms.terms().toArray(Occurrences[]::new);
        Arrays.sort(byNumber, Comparator.comparingInt(found -> found.term().number));
        return byNumber;
    }

    private double[] idfs(FieldTerms[] slots) {
        int[] holders = new int[texts.size()];
        for (FieldTerms slot : slots) {
            slot.terms().forEach(found -> holders[found.term().number]++);
        }
        return Arrays.stream(holders)
                .mapToDouble(count -> Weights.idf(count, documents.size()))
                .toArray();
    }

    private double[] averageLengths(FieldTerms[] slots) {
        double[] averages = new double[fields.size()];
        for (int slot = 0; slot < slots.length; slot++) {
            averages[slot % fields.size()] += slots[slot].length();
        }
        return Arrays.stream(averages).map(sum -> sum / documents.size()).toArray();
    }

    private Postings postings(Entries entries, int[] documentOrder) {
        int[] starts = new int[texts.size() + 1];
        for (int term : entries.terms()) {
            starts[term + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        int[] next = Arrays.copyOf(starts, texts.size());
        int[] grouped = new int[entries.terms().length];
        for (int field = 0; field < fields.size(); field++) {
            for (int document : documentOrder) {
                int slot = document * fields.size() + field;
                for (int entry = entries.starts()[slot]; entry < entries.starts()[slot + 1]; entry++) {
                    grouped[next[entries.terms()[entry]]++] = entry;
                }
            }
        }
        return new Postings(starts, grouped);
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
