package babillard.input;

import babillard.text.Diagnostic;
import babillard.text.Span;
import babillard.text.Unwanted;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/** Gives a text the one form in which everybody reads it, and tells what had to be taken out of it. */
final class Cleaning {
    private Cleaning() {}

    /** Whether a text surely needs no cleaning, since it holds nothing but the letters and signs of common texts. */
    static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isCommon(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Letters below U+0300 carry their accents; the signs above are dashes, quotation marks, bullets. */
    static boolean isCommon(char c) {
        return c >= ' ' && c < 0x7F
                || c == '\n'
                || c == '\t'
                || c >= 0xA0 && c < 0x300
                || c >= 0x2010 && c < 0x2028
                || c >= 0x202F && c < 0x203F
                || c == '€'
                || c >= 0x25A0 && c < 0x2600;
    }

    static String withPlainLines(String text) {
        String marked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (!hasOddBreak(marked)) {
            return marked;
        }
        return marked.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u000B', '\n')
                .replace('\u0085', '\n')
                .replace('\u2028', '\n')
                .replace('\u2029', '\n')
                .replace('\f', ' ');
    }

    /** Letters and their accents as one character each, and nothing that cannot be seen. */
    static String legible(String text) {
        String composed = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        return Unwanted.removedFrom(composed);
    }

    /** One remark for each sort of unwanted character, at the first of them. */
    static List<Diagnostic> remarks(String file, String text) {
        List<Diagnostic> remarks = new ArrayList<>();
        remark(remarks, InputCode.TEXT_CONTROL, file, text, c -> Unwanted.is(c) && !Unwanted.isDirection(c));
        remark(remarks, InputCode.TEXT_DIRECTION, file, text, Unwanted::isDirection);
        return remarks;
    }

    private static void remark(List<Diagnostic> remarks, InputCode code, String file, String text, IntPredicate sort) {
        long count = text.codePoints().filter(sort).count();
        if (count > 0) {
            int at = first(text, sort);
            String name = String.format(Locale.ROOT, "U+%04X", text.codePointAt(at));
            remarks.add(Diagnostic.of(code, file, place(text, at), name, Long.toString(count)));
        }
    }

    private static int first(String text, IntPredicate sort) {
        int at = 0;
        while (!sort.test(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static Span place(String text, int at) {
        int line =
                1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
        return new Span(line, at - text.lastIndexOf('\n', at), 0);
    }

    private static boolean hasOddBreak(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isOddBreak(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOddBreak(int c) {
        return c == '\r' || c == '\f' || c == 0x0B || c == 0x85 || c == 0x2028 || c == 0x2029;
    }
}
