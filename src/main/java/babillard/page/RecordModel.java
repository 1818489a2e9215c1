package babillard.page;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record as a template sees it: its components by name, and an error for any other name. */
final class RecordModel implements TemplateHashModel {
    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> accessors = new HashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                component.getAccessor().setAccessible(true);
                accessors.put(component.getName(), component.getAccessor());
            }
            return accessors;
        }
    };

    private final Record record;
    private final Map<String, Method> accessors;

    RecordModel(Record record) {
        this.record = record;
        this.accessors = ACCESSORS.get(record.getClass());
    }

    boolean holds(String name) {
        return accessors.containsKey(name);
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        Method accessor = accessors.get(name);
        if (accessor == null) {
            throw new TemplateModelException(record.getClass().getSimpleName() + " has no " + name);
        }
        try {
            return Models.wrap(accessor.invoke(record));
        } catch (ReflectiveOperationException e) {
            throw new TemplateModelException(e);
        }
    }

    @Override
    public boolean isEmpty() {
        return accessors.isEmpty();
    }
}
