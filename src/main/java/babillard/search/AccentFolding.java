package babillard.search;

/** Takes the accents off the letters of French, and nothing else. */
final class AccentFolding {
    private static final String ACCENTED = "àáâäçéèêëîïôöùûüÿÀÁÂÄÇÉÈÊËÎÏÔÖÙÛÜŸ";
    private static final String PLAIN = "aaaaceeeeiioouuuyaaaaceeeeiioouuuy";

    private AccentFolding() {}

    static String fold(String token) {
        int i = 0;
        while (i < token.length() && token.charAt(i) < 0x80) {
            i++;
        }
        return i == token.length() ? token : folded(token);
    }

    private static String folded(String token) {
        StringBuilder plain = new StringBuilder(token.length() + 2);
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            switch (c) {
                case 'œ', 'Œ' -> plain.append("oe");
                case 'æ', 'Æ' -> plain.append("ae");
                default -> {
                    int at = c < 0x80 ? -1 : ACCENTED.indexOf(c);
                    plain.append(at < 0 ? c : PLAIN.charAt(at));
                }
            }
        }
        return plain.toString();
    }
}
