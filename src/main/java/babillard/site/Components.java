package babillard.site;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The components of a type of records, in their order. */
public final class Components {
    private static final ClassValue<Components> OF_TYPES = new ClassValue<>() {
        @Override
        protected Components computeValue(Class<?> type) {
            return new Components(type.getRecordComponents());
        }
    };

    private final Map<String, Component> byName = new LinkedHashMap<>();
    private final List<Component> inOrder;

    private Components(RecordComponent... components) {
        for (RecordComponent component : components) {
            byName.put(component.getName(), Component.of(component));
        }
        this.inOrder = List.copyOf(byName.values());
    }

    public static Components of(Record record) {
        return OF_TYPES.get(record.getClass());
    }

    public List<Component> inOrder() {
        return inOrder;
    }

    public @Nullable Component named(String name) {
        return byName.get(name);
    }
}
