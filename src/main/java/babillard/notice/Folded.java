package babillard.notice;

import babillard.text.Folding;
import java.util.Arrays;

/** A text as {@link Folding} sees it, each character with the place in the text that it came from. */
final class Folded {
    /** Spaces beside these mean nothing: {@code Corps / Domaine} is {@code Corps/Domaine}. */
    private static final String CLINGING = "/'";

    private static final String PLURAL = "(s)";
    private static final String[] TABLE = table();

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
            if (text.startsWith(PLURAL, i)) {
                i += PLURAL.length() - 1;
            } else {
                building.add(text.charAt(i), i);
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

    private static String fold(char c) {
        return c < TABLE.length ? TABLE[c] : Folding.fold(String.valueOf(c));
    }

    private static String[] table() {
        String[] table = new String[0x2200];
        for (char c = 0; c < table.length; c++) {
            table[c] = isSpace(c) ? " " : Folding.fold(String.valueOf(c)).strip();
        }
        return table;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** The folded characters so far. */
    private static final class Building {
        private final StringBuilder folded;
        private int[] origins;

        private Building(int capacity) {
            folded = new StringBuilder(capacity);
            origins = new int[capacity + 8];
        }

        private void add(char c, int origin) {
            if (isSpace(c)) {
                if (!folded.isEmpty() && last() != ' ' && CLINGING.indexOf(last()) < 0) {
                    put(' ', origin);
                }
                return;
            }
            String plain = fold(c);
            for (int i = 0; i < plain.length(); i++) {
                if (CLINGING.indexOf(plain.charAt(i)) >= 0 && !folded.isEmpty() && last() == ' ') {
                    folded.setLength(folded.length() - 1);
                }
                put(plain.charAt(i), origin);
            }
        }

        private void put(char c, int origin) {
            if (folded.length() + 1 >= origins.length) {
                origins = Arrays.copyOf(origins, origins.length * 2);
            }
            origins[folded.length()] = origin;
            folded.append(c);
        }

        private char last() {
            return folded.charAt(folded.length() - 1);
        }

        private Folded folded(int end) {
            if (!folded.isEmpty() && last() == ' ') {
                folded.setLength(folded.length() - 1);
            }
            origins[folded.length()] = end;
            return new Folded(folded.toString(), origins);
        }
    }
}
