package babillard.site;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The components of a type of records by name, in their order, each with what reads it. */
public final class Components {
    private static final MethodType READ = MethodType.methodType(Object.class, Record.class);

    private static final ClassValue<Map<String, MethodHandle>> OF_TYPES = new ClassValue<>() {
        @Override
        protected Map<String, MethodHandle> computeValue(Class<?> type) {
            Map<String, MethodHandle> readers = new LinkedHashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                readers.put(component.getName(), reader(component));
            }
            return Collections.unmodifiableMap(readers);
        }
    };

    private Components() {}

    public static Map<String, MethodHandle> of(Record record) {
        return OF_TYPES.get(record.getClass());
    }

    public static Object read(MethodHandle reader, Record record) {
        try {
            return (Object) reader.invokeExact(record);
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static MethodHandle reader(RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return MethodHandles.lookup().unreflect(component.getAccessor()).asType(READ);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
