package babillard.search;

import babillard.search.LunrIndex.Postings;
import java.util.Arrays;

/**
 * Some entries of an index, ascending: the {@code places} where they stand there, and the {@code terms} they are of.
 */
@SuppressWarnings("ArrayRecordComponent") // as in LunrIndex, into which it points
record Entries(int[] places, int[] terms) {
    /** Some of the entries of one term. */
    static Entries part(int term, int[] places) {
        int[] terms = new int[places.length];
        Arrays.fill(terms, term);
        return new Entries(places, terms);
    }

    /** All entries of some terms, which may come in any order. */
    static Entries of(Postings postings, int[] some) {
        int count = 0;
        for (int term : some) {
            count += postings.count(term);
        }
        int[] ascending = some.clone();
        Arrays.sort(ascending);
        Entries entries = new Entries(new int[count], new int[count]);
        int filled = 0;
        for (int term : ascending) {
            for (int place = postings.starts()[term]; place < postings.starts()[term + 1]; place++) {
                entries.terms[filled] = term;
                entries.places[filled++] = place;
            }
        }
        return entries;
    }

    /** Where the entries of a term begin. */
    int start(Postings postings, int term) {
        int at = Arrays.binarySearch(places, postings.starts()[term]);
        return at < 0 ? -at - 1 : at;
    }

    boolean isOf(int term, int at) {
        return at < terms.length && terms[at] == term;
    }

    /** Their numbers in the order of their slots; those of a slot are in the order of their terms. */
    int[] bySlot(Postings postings) {
        int[] slots = new int[places.length];
        for (int i = 0; i < slots.length; i++) {
            slots[i] = postings.slots()[places[i]];
        }
        return DigitSort.places(slots);
    }
}
