package babillard.search;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Indexes that are made for the first who asks, and kept for the others. */
final class LateIndexes implements Supplier<Indexes> {
    private final Supplier<Indexes> maker;
    private @Nullable Indexes made;

    LateIndexes(Supplier<Indexes> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized Indexes get() {
        Indexes indexes = made == null ? maker.get() : made;
        made = indexes;
        return indexes;
    }
}
