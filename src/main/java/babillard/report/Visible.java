package babillard.report;

import babillard.text.Unwanted;

/** Text from notices as a terminal may show it: on one line, with nothing that the terminal would obey. */
final class Visible {
    private static final int REPLACEMENT = 0xFFFD;

    private Visible() {}

    static String of(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().map(Visible::shown).forEach(visible::appendCodePoint);
        return visible.toString();
    }

    private static int shown(int codePoint) {
        if (codePoint == '\n' || codePoint == '\t' || codePoint == 0x2028 || codePoint == 0x2029) {
            return ' ';
        }
        return Unwanted.is(codePoint) ? REPLACEMENT : codePoint;
    }
}
