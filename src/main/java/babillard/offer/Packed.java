package babillard.offer;

import java.util.Arrays;

/** A body as bytes: many small texts that are held for long and asked for seldom. It is unpacked each time anew. */
@SuppressWarnings("ArrayRecordComponent") // Nobody writes into them, and they are compared as bytes.
public record Packed(byte[] bytes) implements Wording {
    static Packed of(Wording wording) {
        return wording instanceof Packed packed ? packed : new Packed(BodyTranscript.write(wording.body()));
    }

    @Override
    public Body body() {
        return BodyTranscript.read(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Packed packed && Arrays.equals(bytes, packed.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return body().toString();
    }
}
