package babillard.search;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Endings in the French stemmer, by their last letters, the longest first; it is the longest that counts. */
@SuppressWarnings("ArrayRecordComponent") // read for every word, and by the stemmer alone
record FrenchSuffixes(String[][] byLastLetter) {
    private static final int LETTERS = 26;
    private static final String[] NONE = {};

    /** What becomes of a word with a standard suffix. */
    enum Rule {
        NONE,
        DELETE,
        ATION,
        LOGIE,
        UTION,
        ENCE,
        EMENT,
        IF,
        EAUX,
        AUX,
        EUSE,
        ISSEMENT,
        AMMENT,
        EMMENT,
        MENT
    }

    private static final Map<String, Rule> RULES = rules(Map.ofEntries(
            entry("ance iqUe isme able iste eux ances iqUes ismes ables istes", Rule.DELETE),
            entry("atrice ateur ation atrices ateurs ations", Rule.ATION),
            entry("logie logies", Rule.LOGIE),
            entry("usion ution usions utions", Rule.UTION),
            entry("ence ences", Rule.ENCE),
            entry("ement ements", Rule.EMENT),
            entry("if ive ifs ives", Rule.IF),
            entry("eaux", Rule.EAUX),
            entry("aux", Rule.AUX),
            entry("euse euses", Rule.EUSE),
            entry("issement issements", Rule.ISSEMENT),
            entry("amment", Rule.AMMENT),
            entry("emment", Rule.EMMENT),
            entry("ment ments", Rule.MENT)));

    static final FrenchSuffixes STANDARD = of(RULES.keySet());
    static final FrenchSuffixes VERBAL_IN_I = of("""
            i ie ies ir ira irai iraIent irais irait iras irent irez iriez irions irons iront is issaIent issais \
            issait issant issante issantes issants isse issent isses issez issiez issions issons it""");
    static final FrenchSuffixes VERBAL = of("""
            ions er era erai eraIent erais erait eras erez eriez erions erons eront ez iez a ai aIent ais ait ant \
            ante antes ants as asse assent asses assiez assions""");
    static final FrenchSuffixes RESIDUAL = of("ion ier Ier e");
    static final FrenchSuffixes DOUBLED = of("enn onn ett ell eill");

    static Rule rule(String suffix) {
        return suffix.isEmpty() ? Rule.NONE : RULES.getOrDefault(suffix, Rule.NONE);
    }

    /** The longest of the endings that the word of so many letters has from {@code limit} on; empty when it has none. */
    String longest(char[] word, int length, int limit) {
        if (length > limit) {
            int last = word[length - 1] - 'a';
            for (String ending : last < 0 || last >= LETTERS ? NONE : byLastLetter[last]) {
                if (ending.length() <= length - limit && isEnding(word, length, ending)) {
                    return ending;
                }
            }
        }
        return "";
    }

    private static boolean isEnding(char[] word, int length, String ending) {
        int before = length - ending.length();
        for (int i = ending.length() - 2; i >= 0; i--) {
            if (word[before + i] != ending.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    Stream<String> endings() {
        return Arrays.stream(byLastLetter).flatMap(Arrays::stream);
    }

    private static FrenchSuffixes of(String endings) {
        return of(Set.of(endings.split(" ", -1)));
    }

    private static FrenchSuffixes of(Set<String> endings) {
        String[] shortestFirst = endings.toArray(String[]::new);
        Arrays.sort(shortestFirst, Comparator.comparingInt(String::length));
        String[][] byLastLetter = new String[LETTERS][0];
        for (String ending : shortestFirst) {
            int letter = ending.charAt(ending.length() - 1) - 'a';
            byLastLetter[letter] = before(ending, byLastLetter[letter]);
        }
        return new FrenchSuffixes(byLastLetter);
    }

    private static String[] before(String first, String[] others) {
        String[] all = new String[1 + others.length];
        all[0] = first;
        System.arraycopy(others, 0, all, 1, others.length);
        return all;
    }

    private static Map<String, Rule> rules(Map<String, Rule> rules) {
        Map<String, Rule> bySuffix = new HashMap<>();
        rules.forEach((endings, rule) -> {
            for (String ending : endings.split(" ", -1)) {
                bySuffix.put(ending, rule);
            }
        });
        return Map.copyOf(bySuffix);
    }
}
