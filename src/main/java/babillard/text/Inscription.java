package babillard.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A text held as bytes, perhaps among others, until somebody asks for it: most of what a notice says is only handed on.
 */
public final class Inscription {
    static final Inscription EMPTY = of("");

    private static final char LAST_LATIN = '\u00FF';

    private final Alphabet alphabet;
    private final byte[] bytes;
    private final int from;
    private final int length;

    Inscription(Alphabet alphabet, byte[] bytes, int from, int length) {
        this.alphabet = alphabet;
        this.bytes = bytes;
        this.from = from;
        this.length = length;
    }

    public static Inscription of(String text) {
        char[] chars = text.toCharArray();
        byte[] bytes = new byte[chars.length];
        boolean isFrench = false;
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (c <= LAST_LATIN && c != Alphabet.ITS_PLACE) {
                bytes[i] = (byte) c;
            } else if (c == Alphabet.APOSTROPHE) {
                bytes[i] = (byte) Alphabet.ITS_PLACE;
                isFrench = true;
            } else {
                return beyondLatin(text, chars);
            }
        }
        return whole(isFrench ? Alphabet.FRENCH : Alphabet.LATIN, bytes);
    }

    private static Inscription beyondLatin(String text, char[] chars) {
        if (!hasSurrogate(chars) || StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            return whole(Alphabet.UNICODE, text.getBytes(StandardCharsets.UTF_8));
        }
        ByteBuffer halves = ByteBuffer.allocate(Character.BYTES * chars.length);
        halves.asCharBuffer().put(chars);
        return whole(Alphabet.HALVES, halves.array());
    }

    private static boolean hasSurrogate(char[] chars) {
        for (char c : chars) {
            if (Character.isSurrogate(c)) {
                return true;
            }
        }
        return false;
    }

    private static Inscription whole(Alphabet alphabet, byte[] bytes) {
        return new Inscription(alphabet, bytes, 0, bytes.length);
    }

    public String text() {
        return alphabet.read(bytes, from, length);
    }

    public boolean isEmpty() {
        return length == 0;
    }

    void told(Quill quill) {
        quill.number(Alphabet.ALL.indexOf(alphabet));
        quill.bytes(bytes, from, length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Inscription inscription && text().equals(inscription.text());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
