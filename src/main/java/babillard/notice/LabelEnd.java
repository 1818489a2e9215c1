package babillard.notice;

import java.util.List;

/**
 * Where a label ends in a folded line: behind its words, and, where its value begins, behind footnote mark and colon.
 */
record LabelEnd(int words, int value, boolean hasColon, boolean isComplete) {
    private static final List<String> JOINTS = List.of("/", " ou ", " et ", ",");
    private static final int LONGEST_QUALIFIER = 30;
    private static final List<String> QUALIFIERS =
            List.of("principal", "de l'", "du poste", "a partir", "a compter", "ou service", "habituel", "et horaires");
    private static final List<String> TAILS = List.of("le", "a partir du", "a compter du", "ou etablissement");
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
        return separated(
                folded,
                label.field() == Field.CORPS
                        ? behindCorpsWords(folded, end)
                        : behindQualifier(label.field(), folded, end),
                true);
    }

    private static int behindOne(Folded folded, int word) {
        for (String each : CORPS_WORDS) {
            int end = word + each.length();
            boolean ends = end <= folded.length() && folded.isWordEnd(end);
            if (ends && (folded.text.startsWith(each, word) || isMisread(folded.text.substring(word, end), each))) {
                return end;
            }
        }
        return word;
    }

    private static boolean isMisread(String words, String meant) {
        return Character.isLetter(words.charAt(words.length() - 1)) && Misreading.likely(words, meant);
    }

    /** {@code Lieu de travail principal :}, {@code Date limite (heure locale) :}: words that a colon ends belong to it. */
    private static int behindQualifier(Field field, Folded folded, int end) {
        int colon = folded.text.indexOf(':', end);
        if (colon <= end || colon - end > LONGEST_QUALIFIER || folded.text.charAt(end) == ':') {
            return end;
        }
        String words = folded.text.substring(end, colon);
        if (TAILS.contains(words.strip()) || isRemark(words.strip())) {
            return colon;
        }
        boolean isQualifier = field.isDate() ? FrenchDate.in(words).isEmpty() : isQualifier(words);
        return isQualifier ? colon : end;
    }

    /** {@code Emploi RESPNC (code) :}. */
    private static boolean isRemark(String words) {
        return words.startsWith("(") && words.endsWith(")") && words.chars().noneMatch(Character::isDigit);
    }

    private static boolean isQualifier(String words) {
        for (String word : QUALIFIERS) {
            if (words.startsWith(word, 1)) {
                return words.chars().noneMatch(c -> Character.isDigit(c) || "/-,(".indexOf(c) >= 0);
            }
        }
        return false;
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
                int end = behindOne(folded, word);
                if (end > word) {
                    return end;
                }
            }
        }
        return from;
    }

    static LabelEnd separated(Folded folded, int words, boolean isComplete) {
        String text = folded.text;
        int at = behindNoteNumber(text, words);
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

    /** {@code sur titre1 :}: the number of a note that lost its parentheses. */
    private static int behindNoteNumber(String text, int words) {
        boolean isNumber = words + 1 < text.length()
                && Character.isDigit(text.charAt(words))
                && text.substring(words + 1).stripLeading().startsWith(":");
        return isNumber ? words + 1 : words;
    }

    /** Dots or underscores that lead the eye from a label to its value. */
    private static boolean isLeader(String text, int at) {
        char c = text.charAt(at);
        return c == '.' || c == '_' || c == '|' || c == '»';
    }
}
