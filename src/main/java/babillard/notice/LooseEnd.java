package babillard.notice;

import java.util.Set;

/** How a text ends that is not complete, so that more of it must follow. */
final class LooseEnd {
    private static final Set<String> LEADS_ON = Set.of(
            "de", "du", "des", "la", "le", "les", "l'", "d'", "a", "au", "aux", "et", "ou", "et/ou", "en", "pour",
            "sur", "dans", "par", "avec", "son", "sa", "ses", "annexe", "compter", "ou/et", "un", "une");
    private static final String OPEN_SIGNS = "-/,(&:+–";

    private LooseEnd() {}

    /** Whether a text ends with a word or a sign that leads on, or within a parenthesis. */
    static boolean is(String text) {
        String folded = Folded.of(text).text;
        if (folded.isEmpty() || folded.equals("/")) {
            return false;
        }
        return OPEN_SIGNS.indexOf(folded.charAt(folded.length() - 1)) >= 0 && folded.length() > 1
                || LEADS_ON.contains(lastWord(folded))
                || folded.endsWith("'")
                || folded.lastIndexOf('(') > folded.lastIndexOf(')');
    }

    /** Whether the last word of a line leads on: {@code économique et de la}, but not {@code catégorie A}. */
    static boolean isWord(String line) {
        String last = lastWord(line.strip());
        return LEADS_ON.contains(Folded.of(last).text) && !Character.isUpperCase(last.charAt(last.length() - 1));
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }
}
