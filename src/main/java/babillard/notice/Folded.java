package babillard.notice;

import babillard.text.Folding;
import java.util.Arrays;

/** A text as {@link Folding} sees it, each character with the place in the text that it came from. */
final class Folded {
    private static final String PLURAL = "(s)";

    /** Where every character folds to one, an index in one text is an index in the other. */
    private static final int[] SAME = {};

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
        return new Building(text, Math.min(limit, text.length())).folded();
    }

    /** Where in the text the folded character at {@code index} stands; the end of the text for the end. */
    int origin(int index) {
        return origins == SAME ? index : origins[index];
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

    /** The folded characters so far. */
    private static final class Building {
        private final String text;
        private final int end;
        private char[] folded;
        private int[] origins = SAME;
        private int length;

        private Building(String text, int end) {
            this.text = text;
            this.end = end;
            this.folded = new char[end + 1];
        }

        private Folded folded() {
            int at = plainRun();
            if (at < end) {
                trackOrigins();
                addFrom(at);
            }
            if (length > 0 && folded[length - 1] == ' ') {
                trackOrigins();
                length--;
            }
            if (origins != SAME) {
                origins[length] = end;
            }
            return new Folded(new String(folded, 0, length), origins);
        }

        /** Takes the characters up to the first that does not simply become another, and says where that stands. */
        private int plainRun() {
            char before = ' ';
            for (int i = 0; i < end; i++) {
                char c = Folding.evened(text.charAt(i));
                boolean isJoint = c == ' ' || isClinging(c);
                if (c < ' '
                        || isJoint && (before == ' ' || isClinging(before))
                        || c == '(' && text.startsWith(PLURAL, i)) {
                    return i;
                }
                folded[i] = c;
                length = i + 1;
                before = c;
            }
            return end;
        }

        private void trackOrigins() {
            if (origins == SAME) {
                origins = new int[folded.length];
                for (int i = 0; i < length; i++) {
                    origins[i] = i;
                }
            }
        }

        private void addFrom(int start) {
            for (int i = start; i < end; i++) {
                char c = text.charAt(i);
                if (c == '(' && text.startsWith(PLURAL, i)) {
                    i += PLURAL.length() - 1;
                } else {
                    add(c, i);
                }
            }
        }

        private void add(char c, int origin) {
            char evened = Folding.evened(c);
            if (evened == ' ' || evened == Folding.SEVERAL && Folding.isSpace(c)) {
                space(origin);
            } else if (evened == Folding.SEVERAL) {
                several(c, origin);
            } else if (evened != Folding.NOTHING) {
                put(evened, origin);
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
    }
}
