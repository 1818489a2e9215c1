package babillard.search;

import java.util.BitSet;

/** Strips from both ends of a token what is neither a Latin letter nor a digit; inner signs stay. */
final class Trimmer {
    /** The first and last of each run of letters: those that were Latin when lunr-languages took them from Unicode. */
    private static final String RUNS = "09AZaz\u00aa\u00aa\u00ba\u00ba\u00c0\u00d6\u00d8\u00f6\u00f8\u02b8"
            + "\u02e0\u02e4\u1d00\u1d25\u1d2c\u1d5c\u1d62\u1d65\u1d6b\u1d77\u1d79\u1dbe\u1e00\u1eff"
            + "\u2071\u2071\u207f\u207f\u2090\u209c\u212a\u212b\u2132\u2132\u214e\u214e\u2160\u2188"
            + "\u2c60\u2c7f\ua722\ua787\ua78b\ua7ad\ua7b0\ua7b7\ua7f7\ua7ff\uab30\uab5a\uab5c\uab64"
            + "\ufb00\ufb06\uff21\uff3a\uff41\uff5a";

    private static final BitSet LETTERS = letters();

    private Trimmer() {}

    static String trim(String token) {
        int start = 0;
        int end = token.length();
        while (start < end && !LETTERS.get(token.charAt(start))) {
            start++;
        }
        while (start < end && !LETTERS.get(token.charAt(end - 1))) {
            end--;
        }
        return token.substring(start, end);
    }

    private static BitSet letters() {
        BitSet letters = new BitSet();
        for (int i = 0; i < RUNS.length(); i += 2) {
            letters.set(RUNS.charAt(i), RUNS.charAt(i + 1) + 1);
        }
        return letters;
    }
}
