package babillard.search;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads documents one after the other; keeps the terms while the tokens of one pass. */
final class DocumentReader implements Tokenizer.Taker {
    private final List<Field> fields;
    private final boolean withPositions;
    private final Lexicon lexicon = new Lexicon();

    private int[] terms = new int[1 << 10];
    private int[] positions = new int[0];
    private int count;
    private boolean isText;

    DocumentReader(List<Field> fields, boolean withPositions) {
        this.fields = fields;
        this.withPositions = withPositions;
    }

    DocumentTerms read(Document document) {
        int[] ends = new int[fields.size()];
        count = 0;
        for (int field = 0; field < ends.length; field++) {
            @Nullable Content content = document.fields().get(fields.get(field).name());
            if (content != null) {
                read(content);
            }
            ends[field] = count;
        }
        return new DocumentTerms(
                document.ref(),
                document.boost(),
                Arrays.copyOf(terms, count),
                ends,
                Arrays.copyOf(positions, withPositions ? 2 * count : 0));
    }

    private void read(Content content) {
        Content read = withPositions && content instanceof Content.Printed printed ? printed.evened() : content;
        isText = read instanceof Content.Text;
        Tokenizer.cut(read, this);
    }

    @Override
    public void take(char[] text, int start, int end, int hash) {
        int term = lexicon.term(text, start, end, hash);
        if (term == Lexicon.STOPPED) {
            return;
        }
        if (count == terms.length) {
            terms = Arrays.copyOf(terms, 2 * count);
        }
        if (withPositions) {
            positions = positions.length < 2 * terms.length ? Arrays.copyOf(positions, 2 * terms.length) : positions;
            positions[2 * count] = isText ? start : DocumentTerms.NOWHERE;
            positions[2 * count + 1] = end - start;
        }
        terms[count++] = term;
    }

    /** All terms met, by their numbers. */
    String[] terms() {
        return lexicon.terms().toArray(String[]::new);
    }
}
