package babillard.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A stretch of a printed corps field between two joints, with the joint before it. */
record CorpsPiece(String text, int start, int end, String joint) {
    private static final List<String> JOINTS = List.of(
            " à défaut d'un ",
            " à défaut d’un ",
            " à défaut ",
            " domaine : ",
            " domaine :",
            " et/ou ",
            " ou/et ",
            " ou bien ",
            " ou ",
            " et ",
            " / ",
            "/",
            ",",
            ";",
            " - ",
            " – ",
            " — ",
            "(",
            "- ",
            ":");
    private static final Set<String> CORPS_JOINTS = Set.of(
            "",
            " à défaut ",
            " à défaut d'un ",
            " à défaut d’un ",
            " et/ou ",
            " ou/et ",
            " ou bien ",
            " ou ",
            " et ",
            ",",
            ";");
    private static final List<String> DOMAIN_WORDS = List.of(
            "dans le domaine de la ",
            "dans le domaine de l'",
            "dans le domaine de ",
            "dans le domaine du ",
            "dans le domaine ",
            "du domaine ",
            "domaine de la ",
            "domaine de l'",
            "domaine des ",
            "domaine de ",
            "domaine du ",
            "domaine ",
            "domaines ",
            "specialite ",
            "filiere ",
            "option ");

    static List<CorpsPiece> of(String value) {
        List<CorpsPiece> pieces = new ArrayList<>();
        int start = 0;
        String joint = "";
        int at = 0;
        while (at < value.length()) {
            Optional<String> next = jointAt(value, at);
            if (next.isPresent()) {
                add(pieces, value, start, at, joint);
                joint = next.get();
                at += joint.length() > 1 && joint.endsWith(" ") && at + joint.length() < value.length()
                        ? joint.length() - 1
                        : joint.length();
                start = at;
            } else {
                at++;
            }
        }
        add(pieces, value, start, value.length(), joint);
        return pieces;
    }

    /** A slash or a parenthesis within a word's inclusive ending joins nothing. */
    private static Optional<String> jointAt(String value, int at) {
        if (Character.isLetterOrDigit(value.charAt(at))) {
            return Optional.empty();
        }
        for (String joint : JOINTS) {
            if (value.regionMatches(true, at, joint, 0, joint.length()) && !isInclusive(value, at, joint)) {
                return Optional.of(joint);
            }
        }
        return Optional.empty();
    }

    private static boolean isInclusive(String value, int at, String joint) {
        if (!joint.equals("/") && !joint.equals("(")) {
            return false;
        }
        String behind = Folded.of(value.substring(at, Math.min(value.length(), at + 8))).text;
        return NameKey.behindInclusiveEnding(behind, 0) > 0 && at > 0 && Character.isLetter(value.charAt(at - 1));
    }

    private static void add(List<CorpsPiece> pieces, String value, int from, int to, String joint) {
        int start = from;
        int end = to;
        while (start < end && isEdge(value.charAt(start))) {
            start++;
        }
        while (end > start && isEdge(value.charAt(end - 1)) && !closesWord(value, start, end)) {
            end--;
        }
        if (start < end) {
            pieces.add(new CorpsPiece(value.substring(start, end), start, end, joint));
        }
    }

    private static boolean isEdge(char c) {
        return !Character.isLetterOrDigit(c);
    }

    /** The parenthesis of {@code technicien(ne)} belongs to the word. */
    private static boolean closesWord(String value, int start, int end) {
        return value.charAt(end - 1) == ')' && value.substring(start, end).indexOf('(') >= 0;
    }

    /** Whether the joint before the piece puts another corps beside the last one. */
    boolean joinsCorps() {
        return CORPS_JOINTS.contains(joint);
    }

    boolean namesDomain() {
        String folded = Folded.of(text).text;
        return DOMAIN_WORDS.stream().anyMatch(folded::startsWith);
    }

    /** {@code catégorie B} or a bare letter says what the corps itself tells. */
    boolean isCategory() {
        String folded = Folded.of(text).text;
        String letter = folded.startsWith("categorie ") || folded.startsWith("cat. ") || folded.startsWith("cat ")
                ? folded.substring(folded.indexOf(' ') + 1)
                : folded;
        return letter.length() == 1 && letter.charAt(0) >= 'a' && letter.charAt(0) <= 'd';
    }

    static String withoutDomainWord(String text) {
        Folded folded = Folded.of(text);
        return DOMAIN_WORDS.stream()
                .filter(word -> folded.text.startsWith(word))
                .findFirst()
                .map(word -> text.substring(folded.origin(word.length())).strip())
                .orElse(text)
                .replaceFirst("^: ?", "");
    }
}
