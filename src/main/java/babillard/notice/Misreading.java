package babillard.notice;

/** Whether two folded texts differ as by a slip of the eye or of the pen: few letters for their length. */
final class Misreading {
    private static final int SHORTEST = 6;
    private static final int LETTERS_FOR_TWO = 12;
    private static final int LONGEST = 200;

    private Misreading() {}

    static boolean likely(String read, String meant) {
        return isSlip(letters(read), letters(meant));
    }

    /** The same of two texts of which only the letters are left. */
    static boolean isSlip(String read, String meant) {
        int allowed = meant.length() >= LETTERS_FOR_TWO ? 2 : 1;
        return meant.length() >= SHORTEST
                && Math.abs(read.length() - meant.length()) <= allowed
                && distance(read, meant, allowed) <= allowed;
    }

    /** How many letters must be added, dropped or replaced to make one text of the other. */
    static int distance(String one, String other) {
        return distance(one, other, Integer.MAX_VALUE);
    }

    /** The distance, or any greater number than {@code enough} as soon as it is sure to be greater. */
    private static int distance(String one, String other, int enough) {
        String a = one.length() > LONGEST ? one.substring(0, LONGEST) : one;
        String b = other.length() > LONGEST ? other.substring(0, LONGEST) : other;
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
                least = Math.min(least, row[j]);
            }
            if (least > enough) {
                return least;
            }
            above = row;
        }
        return above[b.length()];
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
