package babillard.notice;

import babillard.text.Folding;
import java.util.Arrays;

/** A text as {@link Folding} sees it, each character with the place in the text that it came from. */
final class Folded {
    private static final String PLURAL = "(s)";

    /** What the common characters fold to: one character each, or nothing at all, or several. */
    private static final char[] SINGLE = new char[0x2200];

    private static final char NOTHING = 0;
    private static final char SEVERAL = 1;

    static {
        for (char c = 0; c < SINGLE.length; c++) {
            String folded = isSpace(c) ? " " : Folding.fold(String.valueOf(c)).strip();
            SINGLE[c] = folded.isEmpty() ? NOTHING : folded.length() > 1 ? SEVERAL : folded.charAt(0);
        }
    }

    final String text;
    private final int[] origins;

    private Folded(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    static Folded of(String text) {
        return of(text, text.length());
    }

    /** Folds no more than the first {@code limit} characters. */
    static Folded of(String text, int limit) {
        int end = Math.min(limit, text.length());
        Building building = new Building(end);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c == '(' && text.startsWith(PLURAL, i)) {
                i += PLURAL.length() - 1;
            } else {
                building.add(c, i);
            }
        }
        return building.folded(end);
    }

    /** Where in the text the folded character at {@code index} stands; the end of the text for the end. */
    int origin(int index) {
        return origins[index];
    }

    int length() {
        return text.length();
    }

    boolean isWordStart(int index) {
        return index == 0 || !Character.isLetterOrDigit(text.charAt(index - 1));
    }

    boolean isWordEnd(int index) {
        return index >= text.length() || !Character.isLetterOrDigit(text.charAt(index));
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** The folded characters so far. */
    private static final class Building {
        private char[] folded;
        private int[] origins;
        private int length;

        private Building(int capacity) {
            folded = new char[capacity + 1];
            origins = new int[capacity + 1];
        }

        private void add(char c, int origin) {
            char single = c < SINGLE.length ? SINGLE[c] : isSpace(c) ? ' ' : SEVERAL;
            if (single == ' ') {
                space(origin);
            } else if (single == SEVERAL) {
                several(c, origin);
            } else if (single != NOTHING) {
                put(single, origin);
            }
        }

        private void space(int origin) {
            if (length > 0 && folded[length - 1] != ' ' && !isClinging(folded[length - 1])) {
                append(' ', origin);
            }
        }

        private void several(char c, int origin) {
            String plain = Folding.fold(String.valueOf(c));
            for (int i = 0; i < plain.length(); i++) {
                put(plain.charAt(i), origin);
            }
        }

        private void put(char c, int origin) {
            if (isClinging(c) && length > 0 && folded[length - 1] == ' ') {
                length--;
            }
            append(c, origin);
        }

        /** Spaces beside these mean nothing: {@code Corps / Domaine} is {@code Corps/Domaine}. */
        private static boolean isClinging(char c) {
            return c == '/' || c == '\'';
        }

        private void append(char c, int origin) {
            if (length + 1 >= folded.length) {
                folded = Arrays.copyOf(folded, folded.length * 2 + 2);
                origins = Arrays.copyOf(origins, folded.length);
            }
            folded[length] = c;
            origins[length] = origin;
            length++;
        }

        private Folded folded(int end) {
            if (length > 0 && folded[length - 1] == ' ') {
                length--;
            }
            origins[length] = end;
            return new Folded(new String(folded, 0, length), origins);
        }
    }
}
