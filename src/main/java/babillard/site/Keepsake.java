package babillard.site;

import java.util.Optional;
import java.util.function.Supplier;

/** What an earlier build kept of a file of this name that had these very bytes, and what this one wants kept of it. */
public interface Keepsake {
    /** Of a file of which nothing is kept. */
    Keepsake NONE = new Keepsake() {
        @Override
        public Optional<byte[]> found() {
            return Optional.empty();
        }

        @Override
        public void keep(Supplier<byte[]> made) {}
    };

    Optional<byte[]> found();

    /** It is made when it is put away, and no file need be held until then. */
    void keep(Supplier<byte[]> made);

    /** Where keepsakes lie. */
    @FunctionalInterface
    interface Chest {
        Chest EMPTY = (file, bytes) -> NONE;

        Keepsake of(String file, byte[] bytes);
    }
}
