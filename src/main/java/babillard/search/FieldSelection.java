package babillard.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cuts documents to some of their fields, and numbers the terms that stand in these anew, by first appearance. */
final class FieldSelection {
    private static final int UNSEEN = -1;

    private final int[] fields;
    private final String[] all;
    private final int[] numbers;
    private final List<String> terms = new ArrayList<>();

    private FieldSelection(int[] fields, String[] all) {
        this.fields = fields;
        this.all = all;
        this.numbers = new int[all.length];
        Arrays.fill(numbers, UNSEEN);
    }

    /** Of documents that were read with all these fields and have these terms. */
    static FieldSelection of(List<Field> fields, List<Field> some, String[] terms) {
        return new FieldSelection(some.stream().mapToInt(fields::indexOf).toArray(), terms);
    }

    /** The documents are to come one after the other. */
    DocumentTerms of(DocumentTerms document) {
        int[] ends = new int[fields.length];
        int[] lengths = new int[fields.length];
        int[] terms = new int[document.terms().length];
        int[] counts = new int[terms.length];
        int end = 0;
        for (int i = 0; i < fields.length; i++) {
            int start = document.start(fields[i]);
            int length = document.end(fields[i]) - start;
            for (int place = 0; place < length; place++) {
                terms[end + place] = number(document.terms()[start + place]);
            }
            System.arraycopy(document.counts(), start, counts, end, length);
            end += length;
            ends[i] = end;
            lengths[i] = document.lengths()[fields[i]];
        }
        return new DocumentTerms(
                document.ref(), document.boost(), Arrays.copyOf(terms, end), Arrays.copyOf(counts, end), ends, lengths);
    }

    private int number(int term) {
        if (numbers[term] == UNSEEN) {
            numbers[term] = terms.size();
            terms.add(all[term]);
        }
        return numbers[term];
    }

    /** Those that the documents have by now. */
    String[] terms() {
        return terms.toArray(String[]::new);
    }
}
