package babillard.search;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** A list of endings in the French stemmer; of those with which a word ends, the longest counts. */
record FrenchSuffixes(Set<String> endings, int longestLength) {
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
        return RULES.getOrDefault(suffix, Rule.NONE);
    }

    /** The longest of the endings that the word has from {@code limit} on; empty when it has none. */
    String longest(CharSequence word, int limit) {
        for (int length = Math.min(longestLength, word.length() - limit); length > 0; length--) {
            String ending =
                    word.subSequence(word.length() - length, word.length()).toString();
            if (endings.contains(ending)) {
                return ending;
            }
        }
        return "";
    }

    private static FrenchSuffixes of(String endings) {
        return of(Set.of(endings.split(" ", -1)));
    }

    private static FrenchSuffixes of(Set<String> endings) {
        return new FrenchSuffixes(
                Set.copyOf(endings),
                endings.stream().mapToInt(String::length).max().orElse(0));
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
