package babillard.notice;

import babillard.text.Folding;
import java.util.Arrays;

/** A text as {@link Folding} sees it, each character with the place in the text that it came from. */
final class Folded {
    private static final String PLURAL = "(s)";

    /** Where every character folds to one, an index in one text is an index in the other. */
    private static final int[] SAME = {};

    final String text;

    /** False for a text that surely holds no digit, so that nobody need look for numbers in it. */
    final boolean mayHoldDigit;

    /** False for a text that surely holds no {@code @}. */
    final boolean mayHoldAt;

    private final int[] origins;

    private Folded(Building building) {
        this.text = new String(building.folded, 0, building.length);
        this.origins = building.origins;
        this.mayHoldDigit = building.hasDigit || building.end < building.text.length();
        this.mayHoldAt = building.hasAt || building.end < building.text.length();
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
        private boolean hasDigit;
        private boolean hasAt;

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
                hasDigit = true;
                hasAt = true;
            }
            if (length > 0 && folded[length - 1] == ' ') {
                trackOrigins();
                length--;
            }
            if (origins != SAME) {
                origins[length] = end;
            }
            return new Folded(this);
        }

        /** Takes the characters up to the first that does not simply become another, and says where that stands. */
        private int plainRun() {
            text.getChars(0, end, folded, 0);
            char before = ' ';
            while (length < end) {
                char c = Folding.evened(folded[length]);
                if (c <= '@' && !isPlain(c, before)) {
                    return length;
                }
                folded[length] = c;
                length++;
                before = c;
            }
            return end;
        }

        /** Whether a sign stands for itself, and no space beside it is to go; digits and {@code @} are noted. */
        private boolean isPlain(char c, char before) {
            hasDigit |= c >= '0' && c <= '9';
            hasAt |= c == '@';
            boolean isJoint = c == ' ' || isClinging(c);
            return c >= ' '
                    && !(isJoint && (before == ' ' || isClinging(before)))
                    && !(c == '(' && text.startsWith(PLURAL, length));
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
