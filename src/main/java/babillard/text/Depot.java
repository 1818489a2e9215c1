package babillard.text;

import java.util.function.Supplier;

/** Where bytes are put aside for a while: what it is given for them gives them back whenever it is asked. */
@FunctionalInterface
public interface Depot {
    /** For few. */
    Depot IN_MEMORY = bytes -> () -> bytes;

    Supplier<byte[]> keep(byte[] bytes);
}
