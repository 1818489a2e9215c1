package babillard.search;

import java.util.Arrays;
import java.util.Comparator;

/** Sorts terms by their UTF-16 units, as JavaScript does; two units at a time, so that it is numbers that are sorted. */
final class TermOrder {
    private static final int PLACE_BITS = 28;
    private static final int UNIT_BITS = 17;
    private static final int LONG = 32;
    private static final int PLACE = (1 << PLACE_BITS) - 1;

    private final String[] terms;
    private final long[] keys;

    private TermOrder(String[] terms) {
        this.terms = terms;
        this.keys = new long[terms.length];
    }

    /** The places of the terms, from the first of them to the last; no term may stand there twice. */
    static int[] of(String[] terms) {
        TermOrder order = new TermOrder(terms);
        for (int place = 0; place < terms.length; place++) {
            order.keys[place] = place;
        }
        order.sort(0, terms.length, 0);
        int[] places = new int[terms.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = (int) order.keys[i] & PLACE;
        }
        return places;
    }

    /** Sorts some, which are alike in so many first units. */
    private void sort(int start, int end, int alike) {
        for (int i = start; i < end; i++) {
            int place = (int) keys[i] & PLACE;
            long units = unit(terms[place], alike) << UNIT_BITS | unit(terms[place], alike + 1);
            keys[i] = units << PLACE_BITS | place;
        }
        Arrays.sort(keys, start, end);
        int first = start;
        for (int i = start + 1; i <= end; i++) {
            if (i == end || keys[i] >> PLACE_BITS != keys[first] >> PLACE_BITS) {
                if (i - first > 1) {
                    sortAlike(first, i, alike + 2);
                }
                first = i;
            }
        }
    }

    /** What is alike for long is compared as it is: a notice may hold words of any length. */
    private void sortAlike(int start, int end, int alike) {
        if (alike < LONG) {
            sort(start, end, alike);
            return;
        }
        long[] sorted = Arrays.stream(keys, start, end)
                .boxed()
                .sorted(Comparator.comparing(key -> terms[(int) (key & PLACE)]))
                .mapToLong(Long::longValue)
                .toArray();
        System.arraycopy(sorted, 0, keys, start, sorted.length);
    }

    /** A unit of a term, from 1 on; 0 beyond its end. */
    private static long unit(String term, int at) {
        return at < term.length() ? term.charAt(at) + 1 : 0;
    }
}
