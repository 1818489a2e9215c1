package babillard.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads documents one after the other; keeps the terms while the tokens of one pass. */
final class DocumentReader implements Tokenizer.Taker {
    private static final int[] NONE = {};

    private final List<Field> fields;
    private final boolean withPositions;
    private final Lexicon lexicon = new Lexicon();
    private final TermWriter writer = new TermWriter(lexicon);

    private int[] terms = new int[1 << 10];
    private int[] counts = new int[1 << 10];
    private int[][] positions = DocumentTerms.NO_POSITIONS;

    /** Where among the terms of the document each was put last: it is there unless another term is. */
    private int[] places = new int[1 << 12];

    private int start;
    private int end;
    private int length;
    private boolean isText;

    DocumentReader(List<Field> fields, boolean withPositions) {
        this.fields = fields;
        this.withPositions = withPositions;
    }

    DocumentTerms read(Document document) {
        int[] ends = new int[fields.size()];
        int[] lengths = new int[ends.length];
        end = 0;
        for (int field = 0; field < ends.length; field++) {
            start = end;
            length = 0;
            @Nullable Content content = document.fields().get(fields.get(field).name());
            if (content != null) {
                read(content);
            }
            ends[field] = end;
            lengths[field] = length;
        }
        return new DocumentTerms(
                document.ref(),
                document.boost(),
                Arrays.copyOf(terms, end),
                Arrays.copyOf(counts, end),
                ends,
                lengths,
                withPositions ? Arrays.copyOf(positions, end) : DocumentTerms.NO_POSITIONS);
    }

    private void read(Content content) {
        if (content instanceof Content.Recalled recalled) {
            recall(recalled);
        } else {
            Content read = withPositions && content instanceof Content.Printed printed ? printed.evened() : content;
            isText = read instanceof Content.Text;
            Tokenizer.cut(read, this);
        }
    }

    /** Positions are not kept. */
    private void recall(Content.Recalled recalled) {
        Optional<byte[]> known =
                recalled.recollection().found().filter(found -> !withPositions && TermScroll.isWhole(found));
        if (known.isPresent()) {
            take(new TermScroll(known.get()));
            recalled.recollection().keep(known.get());
        } else {
            read(recalled.text().get());
            recalled.recollection().keep(writer.write(terms, counts, start, end));
        }
    }

    private void take(TermScroll scroll) {
        while (scroll.next()) {
            counts[place(scroll.term(lexicon))] += scroll.count();
            length += scroll.count();
        }
    }

    @Override
    public void take(char[] text, int from, int to, int hash) {
        int term = lexicon.term(text, from, to, hash);
        if (term == Lexicon.STOPPED) {
            return;
        }
        int place = place(term);
        counts[place]++;
        length++;
        if (withPositions) {
            positions[place] = with(positions[place], isText ? from : DocumentTerms.NOWHERE, to - from);
        }
    }

    /** Where the term stands among those of the field, perhaps from now on. */
    private int place(int term) {
        if (term >= places.length) {
            places = Arrays.copyOf(places, 2 * term);
        }
        int place = places[term];
        return place >= start && place < end && terms[place] == term ? place : append(term);
    }

    private int append(int term) {
        if (end == terms.length) {
            terms = Arrays.copyOf(terms, 2 * end);
            counts = Arrays.copyOf(counts, 2 * end);
        }
        if (withPositions) {
            positions = positions.length < terms.length ? Arrays.copyOf(positions, terms.length) : positions;
            positions[end] = NONE;
        }
        terms[end] = term;
        counts[end] = 0;
        places[term] = end;
        return end++;
    }

    private static int[] with(int[] positions, int start, int length) {
        int[] more = Arrays.copyOf(positions, positions.length + 2);
        more[positions.length] = start;
        more[positions.length + 1] = length;
        return more;
    }

    /** All terms met, by their numbers. */
    String[] terms() {
        return lexicon.terms().toArray(String[]::new);
    }
}
