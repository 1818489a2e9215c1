package babillard.notice;

import java.util.List;

/**
 * Where a label ends in a folded line: behind its words, and, where its value begins, behind footnote mark and colon.
 */
record LabelEnd(int words, int value, boolean hasColon, boolean isComplete) {
    private static final List<String> JOINTS = List.of("/", " ou ", " et ", ",");
    private static final List<String> CORPS_WORDS = List.of(
            "cadre d'emplois",
            "cadre d'emploi",
            "cadres d'emplois",
            "specialite",
            "categorie",
            "domaine",
            "filiere",
            "cadre",
            "corps",
            "grade");

    static LabelEnd of(Labels.Label label, Folded folded, int at) {
        int end = at + label.words().length();
        if (label.isOpen()) {
            int tail = ResidenceLabel.end(folded, end);
            return separated(folded, tail, ResidenceLabel.isComplete(folded, tail));
        }
        return separated(folded, label.field() == Field.CORPS ? behindCorpsWords(folded, end) : end, true);
    }

    /** {@code Corps /Cadre / Domaine}: any chain of the words that such a label is made of. */
    private static int behindCorpsWords(Folded folded, int from) {
        int end = from;
        int next = behindCorpsWord(folded, end);
        while (next > end) {
            end = next;
            next = behindCorpsWord(folded, end);
        }
        return end;
    }

    private static int behindCorpsWord(Folded folded, int from) {
        for (String joint : JOINTS) {
            if (folded.text.startsWith(joint, from)) {
                int word = from + joint.length();
                for (String each : CORPS_WORDS) {
                    if (folded.text.startsWith(each, word) && folded.isWordEnd(word + each.length())) {
                        return word + each.length();
                    }
                }
            }
        }
        return from;
    }

    static LabelEnd separated(Folded folded, int words, boolean isComplete) {
        String text = folded.text;
        int at = words;
        boolean hasColon = false;
        boolean moving = true;
        while (moving && at < text.length()) {
            char c = text.charAt(at);
            int mark = FootnoteMark.end(text, at);
            if (mark > at) {
                at = mark;
            } else if (c == ':' || c == '=') {
                hasColon = true;
                at++;
            } else if (c == ' ' || isLeader(text, at) || c == '-' && text.startsWith("- ", at)) {
                at++;
            } else {
                moving = false;
            }
        }
        return new LabelEnd(words, at, hasColon, isComplete || hasColon);
    }

    /** Dots or underscores that lead the eye from a label to its value. */
    private static boolean isLeader(String text, int at) {
        char c = text.charAt(at);
        return c == '.' || c == '_' || c == '|' || c == '»';
    }
}
