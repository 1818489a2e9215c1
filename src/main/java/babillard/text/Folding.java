package babillard.text;

import java.text.Normalizer;
import java.util.Locale;

/** What remains of a text when case, accents, apostrophes, dashes and spaces are evened out, so that like meets like. */
public final class Folding {
    private Folding() {}

    public static String fold(String text) {
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

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
