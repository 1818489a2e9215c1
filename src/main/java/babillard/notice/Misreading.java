package babillard.notice;

import babillard.text.EditDistance;

/** Whether two folded texts differ as by a slip of the eye or of the pen: few letters for their length. */
final class Misreading {
    private static final int SHORTEST = 6;
    private static final int LETTERS_FOR_TWO = 12;

    private Misreading() {}

    static boolean likely(String read, String meant) {
        return isSlip(letters(read), letters(meant));
    }

    /** The same of two texts of which only the letters are left. */
    static boolean isSlip(String read, String meant) {
        int allowed = meant.length() >= LETTERS_FOR_TWO ? 2 : 1;
        return meant.length() >= SHORTEST
                && Math.abs(read.length() - meant.length()) <= allowed
                && EditDistance.between(read, meant, allowed) <= allowed;
    }

    /** The letters alone, so that a word torn apart is whole again; digits and strokes read for letters are set right. */
    static String letters(String text) {
        String joined = text.replace("rn", "m");
        StringBuilder letters = new StringBuilder(joined.length());
        for (int i = 0; i < joined.length(); i++) {
            char c = joined.charAt(i);
            char letter = c == '0' ? 'o' : c == '1' || c == '|' ? 'i' : c;
            if (Character.isLetter(letter)) {
                letters.append(letter == 'l' ? 'i' : letter);
            }
        }
        return letters.toString();
    }
}
