package babillard.text;

import java.text.Normalizer;
import java.util.Locale;

/** What remains of a text when case, accents, apostrophes, dashes and spaces are evened out, so that like meets like. */
public final class Folding {
    /** What {@link #evened} says of a character of which nothing remains. */
    public static final char NOTHING = 0;

    /** What {@link #evened} says of a character that must be looked at in full, such as one that becomes several. */
    public static final char SEVERAL = 1;

    /** The characters from U+00A0 on, evened out; a star stands for {@link #SEVERAL}. */
    private static final String LATIN = " ¡¢£¤¥¦§*©a«¬\0®*°±23*μ¶·*1o»***¿aaaaaa*ceeeeiiiiðnooooo×øuuuuyþß"
            + "aaaaaa*ceeeeiiiiðnooooo÷øuuuuyþyaaaaaaccccccccddđđeeeeeeeeeegggg"
            + "gggghhħħiiiiiiiiiı**jjkkĸllllll**łłnnnnnn*ŋŋoooooo**rrrrrrssssss"
            + "ssttttŧŧuuuuuuuuuuuuwwyyyzzzzzzs";

    private static final int FIRST_LATIN = 0xA0;
    private static final char[] EVENED = new char[FIRST_LATIN + LATIN.length()];

    static {
        for (char c = 0; c < FIRST_LATIN; c++) {
            boolean isShown = c > ' ' && c < 0x7F;
            EVENED[c] = isSpace(c) ? ' ' : c == '`' ? '\'' : isShown ? Character.toLowerCase(c) : SEVERAL;
        }
        for (int i = 0; i < LATIN.length(); i++) {
            EVENED[FIRST_LATIN + i] = LATIN.charAt(i) == '*' ? SEVERAL : LATIN.charAt(i);
        }
    }

    private Folding() {}

    public static String fold(String text) {
        char[] folded = new char[text.length()];
        int length = 0;
        for (int i = 0; i < folded.length; i++) {
            char c = evened(text.charAt(i));
            if (c == SEVERAL) {
                return foldedInFull(text);
            }
            boolean isDropped = c == NOTHING || c == ' ' && (length == 0 || folded[length - 1] == ' ');
            if (!isDropped) {
                folded[length++] = c;
            }
        }
        boolean endsWithSpace = length > 0 && folded[length - 1] == ' ';
        return new String(folded, 0, endsWithSpace ? length - 1 : length);
    }

    /** What a character folds to, where that does not depend on others: one character, {@link #NOTHING}, or a space. */
    public static char evened(char c) {
        return c < EVENED.length ? EVENED[c] : evenedSign(c);
    }

    private static char evenedSign(char c) {
        return switch (c) {
            case '’', '‘' -> '\'';
            case '‑', '–', '—' -> '-';
            case '\u2009', '\u202F' -> ' ';
            case '“', '”', '•', '●', '€' -> c;
            default -> SEVERAL;
        };
    }

    /** The same for any text, by the tables of Unicode. */
    static String foldedInFull(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            append(folded, plain.charAt(i));
        }
        int end = folded.length();
        while (end > 0 && folded.charAt(end - 1) == ' ') {
            end--;
        }
        return folded.substring(0, end).toLowerCase(Locale.ROOT);
    }

    private static void append(StringBuilder folded, char c) {
        switch (c) {
            case '’', '‘', 'ʼ', '`', '´', '′' -> folded.append('\'');
            case '‐', '‑', '‒', '–', '—', '―', '−' -> folded.append('-');
            case 'œ', 'Œ' -> folded.append("oe");
            case 'æ', 'Æ' -> folded.append("ae");
            default -> appendPlain(folded, c);
        }
    }

    private static void appendPlain(StringBuilder folded, char c) {
        if (isSpace(c)) {
            if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        } else if (Character.getType(c) != Character.NON_SPACING_MARK && Character.getType(c) != Character.FORMAT) {
            folded.append(c);
        }
    }

    public static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
