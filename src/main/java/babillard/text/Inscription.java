package babillard.text;

/** A text held as bytes, perhaps among others, until somebody asks for it: most of what a notice says is only handed on. */
public final class Inscription {
    static final Inscription EMPTY = of("");

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
        Alphabet alphabet = Alphabet.of(text);
        byte[] bytes = alphabet.write(text);
        return new Inscription(alphabet, bytes, 0, bytes.length);
    }

    public String text() {
        return alphabet.read(bytes, from, length);
    }

    public boolean isEmpty() {
        return length == 0;
    }

    void writeTo(Quill quill) {
        quill.number(alphabet.ordinal());
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
