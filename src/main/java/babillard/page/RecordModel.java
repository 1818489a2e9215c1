package babillard.page;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record as a template sees it: its components by name, and an error for any other name. */
final class RecordModel implements TemplateHashModel {
    private static final ClassValue<Map<String, MethodHandle>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, MethodHandle> computeValue(Class<?> type) {
            Map<String, MethodHandle> accessors = new HashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                accessors.put(component.getName(), accessor(component));
            }
            return accessors;
        }
    };

    private static final MethodType READ = MethodType.methodType(Object.class, Record.class);

    private final Record record;
    private final Map<String, MethodHandle> accessors;

    RecordModel(Record record) {
        this.record = record;
        this.accessors = ACCESSORS.get(record.getClass());
    }

    private static MethodHandle accessor(RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return MethodHandles.lookup().unreflect(component.getAccessor()).asType(READ);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    boolean holds(String name) {
        return accessors.containsKey(name);
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        MethodHandle accessor = accessors.get(name);
        if (accessor == null) {
            throw new TemplateModelException(record.getClass().getSimpleName() + " has no " + name);
        }
        try {
            return Models.wrap((Object) accessor.invokeExact(record));
        } catch (TemplateModelException | RuntimeException | Error e) {
            throw e;
        } catch (Throwable impossible) {
            throw new TemplateModelException("a component of a record cannot be read: " + impossible);
        }
    }

    @Override
    public boolean isEmpty() {
        return accessors.isEmpty();
    }
}
