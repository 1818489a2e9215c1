package babillard.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a field into tokens in lower case, at what JavaScript takes for a space and at the hyphen. */
final class Tokenizer {
    private Tokenizer() {}

    static List<Token> tokens(Content content) {
        if (content instanceof Content.Words words) {
            return words.words().stream()
                    .map(word -> Token.whole(word.toLowerCase(Locale.ROOT)))
                    .toList();
        }
        return cut(((Content.Text) content).text().toLowerCase(Locale.ROOT));
    }

    private static List<Token> cut(String text) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (int end = 0; end <= text.length(); end++) {
            if (end == text.length() || isSeparator(text.charAt(end))) {
                if (end > start) {
                    tokens.add(new Token(text.substring(start, end), start, end - start));
                }
                start = end + 1;
            }
        }
        return tokens;
    }

    /** The unit matches {@code [\s\-]} in JavaScript; Java's own notions of a space are others. */
    static boolean isSeparator(char c) {
        return switch (c) {
            case ' ', '-', '\u00a0', '\u1680', '\u2028', '\u2029', '\u202f', '\u205f', '\u3000', '\ufeff' -> true;
            default -> c >= '\t' && c <= '\r' || c >= '\u2000' && c <= '\u200a';
        };
    }
}
