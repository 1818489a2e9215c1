package babillard.search;

/** Reads what a {@link TermWriter} has written, one term after the other. */
final class TermScroll {
    private static final int TOP_SHIFT = 4 * TermWriter.BITS;

    private final byte[] bytes;
    private int at;
    private char[] units = new char[1 << 6];
    private int length;
    private int hash;
    private int count;

    TermScroll(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Whether it is terms from the beginning to the end; they are read once more then. */
    static boolean isWhole(byte[] bytes) {
        TermScroll scroll = new TermScroll(bytes);
        while (scroll.at < bytes.length) {
            int count = scroll.number();
            int told = scroll.number();
            long end = scroll.at + ((long) (told >> 1) << (told & 1));
            if (count < 1 || told < 0 || end > bytes.length) {
                return false;
            }
            scroll.at = (int) end;
        }
        return true;
    }

    /** Goes on to the next term, if there is one. */
    boolean next() {
        if (at == bytes.length) {
            return false;
        }
        count = number();
        int told = number();
        length = told >> 1;
        units = length > units.length ? new char[2 * length] : units;
        if ((told & 1) == 0) {
            readNarrow();
        } else {
            readWide();
        }
        return true;
    }

    private void readNarrow() {
        char[] read = units;
        int sum = 0;
        int start = at;
        for (int i = 0; i < length; i++) {
            char c = (char) (bytes[start + i] & 0xff);
            read[i] = c;
            sum = 31 * sum + c;
        }
        at = start + length;
        hash = sum;
    }

    private void readWide() {
        hash = 0;
        for (int i = 0; i < length; i++) {
            units[i] = (char) ((bytes[at++] & 0xff) << Byte.SIZE | bytes[at++] & 0xff);
            hash = 31 * hash + units[i];
        }
    }

    /** The next number; -1 when it does not end, or not as a number does. */
    private int number() {
        int number = 0;
        for (int shift = 0; at < bytes.length && shift <= TOP_SHIFT; shift += TermWriter.BITS) {
            byte some = bytes[at++];
            number |= (some & TermWriter.FURTHER - 1) << shift;
            if (some >= 0) {
                return number;
            }
        }
        return -1;
    }

    /** Its number in a lexicon, which learns it. */
    int term(Lexicon lexicon) {
        return lexicon.number(units, 0, length, hash);
    }

    /** How often it stands in the text. */
    int count() {
        return count;
    }
}
