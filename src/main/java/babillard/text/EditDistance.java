package babillard.text;

/** How many characters must be put in, taken out or changed to make one text of another. */
public final class EditDistance {
    private static final int LONGEST = 200;

    private EditDistance() {}

    /** That between the beginnings of two texts, which is where words and names end. */
    public static int between(String one, String other) {
        return between(one, other, Integer.MAX_VALUE);
    }

    /** The same, or any greater number than {@code enough} as soon as it is sure to be greater. */
    public static int between(String one, String other, int enough) {
        String a = beginning(one);
        String b = beginning(other);
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

    private static String beginning(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
