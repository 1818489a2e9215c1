package babillard.site;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Supplier;

/** One file of the site: where it lies, what it is, and how its content is made, the same each time. */
public record Artifact(SitePath path, Kind kind, Plan plan) {
    /** Begins to make a content. */
    @FunctionalInterface
    public interface Plan {
        Content begin();
    }

    /** Writes the bytes of a file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;

        /**
         * All that the bytes depend on beside the terms of the site, where that is told faster than they are made: of the
         * same recipe come the same bytes, so that they need not be made where they stand already.
         */
        default Optional<byte[]> recipe() {
            return Optional.empty();
        }
    }

    public Artifact(SitePath path, Kind kind, Content content) {
        this(path, kind, () -> content);
    }

    public static Artifact of(SitePath path, Kind kind, byte[] bytes) {
        return new Artifact(path, kind, out -> out.write(bytes));
    }

    public Content content() {
        return plan.begin();
    }

    /** The same file, with a recipe. */
    public Artifact madeOf(Supplier<byte[]> ingredients) {
        return new Artifact(path, kind, () -> new Told(plan.begin(), ingredients));
    }

    private record Told(Content content, Supplier<byte[]> ingredients) implements Content {
        @Override
        public void writeTo(OutputStream out) throws IOException {
            content.writeTo(out);
        }

        @Override
        public Optional<byte[]> recipe() {
            return Optional.of(ingredients.get());
        }
    }
}
