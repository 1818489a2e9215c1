package babillard.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads what a {@link Quill} wrote; what none wrote ends in an {@code IllegalArgumentException}, or in some value. */
public final class Scroll {
    private final byte[] bytes;
    private int at;

    private Scroll(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The whole of what was written, as its reader makes it. */
    public static <T> T read(byte[] bytes, Function<Scroll, T> reader) {
        Scroll scroll = new Scroll(bytes);
        try {
            T read = reader.apply(scroll);
            if (scroll.at == bytes.length) {
                return read;
            }
        } catch (IndexOutOfBoundsException | DateTimeException other) {
            throw new IllegalArgumentException(other);
        }
        throw new IllegalArgumentException("more than was written");
    }

    public int number() {
        int number = 0;
        int shift = 0;
        byte next;
        do {
            next = bytes[at++];
            number |= (next & 0x7f) << shift;
            shift += 7;
        } while (next < 0);
        return number;
    }

    public long longNumber() {
        long number = 0;
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            number |= (bytes[at++] & 0xffL) << shift;
        }
        return number;
    }

    public boolean truth() {
        return number() == 1;
    }

    public <T> T choice(List<T> choices) {
        return choices.get(number());
    }

    public LocalDate day() {
        return LocalDate.of(number(), number(), number());
    }

    public Optional<LocalDate> optionalDay() {
        return truth() ? Optional.of(day()) : Optional.empty();
    }

    public byte[] bytes() {
        int from = skip(number());
        return Arrays.copyOfRange(bytes, from, at);
    }

    public String text() {
        Alphabet alphabet = Alphabet.ALL.get(number());
        int length = number();
        return alphabet.read(bytes, skip(length), length);
    }

    public Optional<String> optionalText() {
        return truth() ? Optional.of(text()) : Optional.empty();
    }

    public List<String> texts() {
        return list(Scroll::text);
    }

    public <T> List<T> list(Function<Scroll, T> reader) {
        List<T> values = new ArrayList<>();
        for (int left = number(); left > 0; left--) {
            values.add(reader.apply(this));
        }
        return values;
    }

    /** It stays where it lies. */
    public Inscription inscription() {
        Alphabet alphabet = Alphabet.ALL.get(number());
        int length = number();
        return new Inscription(alphabet, bytes, skip(length), length);
    }

    /** What was safe when it was written. */
    public SafeHtml html() {
        return new SafeHtml(inscription());
    }

    /** Where that began which is skipped. */
    private int skip(int length) {
        if (length < 0 || length > bytes.length - at) {
            throw new IllegalArgumentException("torn");
        }
        at += length;
        return at - length;
    }
}
