package babillard.site;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.reflect.RecordComponent;

/** One component of a type of records. It is read from its field: a method handle would have a class made for it. */
public final class Component {
    private final Class<?> type;
    private final VarHandle field;

    private Component(Class<?> type, VarHandle field) {
        this.type = type;
        this.field = field;
    }

    static Component of(RecordComponent component) {
        Class<?> owner = component.getDeclaringRecord();
        try {
            return new Component(
                    component.getType(),
                    MethodHandles.privateLookupIn(owner, MethodHandles.lookup())
                            .findVarHandle(owner, component.getName(), component.getType()));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The casts name the kind of the field, without which the handle would be adapted at each call. */
    public Object read(Record record) {
        Object holder = record;
        if (!type.isPrimitive()) {
            return (Object) field.get(holder);
        } else if (type == int.class) {
            return (int) field.get(holder);
        } else if (type == boolean.class) {
            return (boolean) field.get(holder);
        }
        return field.get(holder);
    }
}
