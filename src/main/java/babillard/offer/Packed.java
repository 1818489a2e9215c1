package babillard.offer;

import babillard.text.Depot;
import babillard.text.Print;
import java.util.Arrays;
import java.util.function.Supplier;

/**
 * A body as bytes: many small texts that are held for long and asked for seldom. It is unpacked each time anew, and its
 * bytes may lie elsewhere than in memory.
 */
public final class Packed implements Wording {
    private final Supplier<byte[]> bytes;
    private final byte[] print;

    private Packed(Supplier<byte[]> bytes, byte[] print) {
        this.bytes = bytes;
        this.print = print;
    }

    static Packed of(byte[] bytes) {
        return new Packed(() -> bytes, Print.of(bytes));
    }

    static Packed of(Wording wording) {
        return wording instanceof Packed packed ? packed : of(BodyTranscript.write(wording.body()));
    }

    Packed in(Depot depot) {
        return new Packed(depot.keep(bytes()), print);
    }

    /** Nobody writes into them. */
    byte[] bytes() {
        return bytes.get();
    }

    /** Of its bytes. */
    public byte[] print() {
        return print;
    }

    @Override
    public Body body() {
        return BodyTranscript.read(bytes());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Packed packed
                && Arrays.equals(print, packed.print)
                && Arrays.equals(bytes(), packed.bytes());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(print);
    }

    @Override
    public String toString() {
        return body().toString();
    }
}
