package babillard.text;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** How the records of one type are written, one component after the other, and read back through their constructor. */
final class RecordForm {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
    private static final MethodType ACCESS = MethodType.methodType(Object.class, Record.class);
    private static final MethodType MAKING = MethodType.methodType(Record.class, Object[].class);

    private static final ClassValue<RecordForm> OF_TYPES = new ClassValue<>() {
        @Override
        protected RecordForm computeValue(Class<?> type) {
            try {
                return new RecordForm(type);
            } catch (ReflectiveOperationException unfit) {
                throw new IllegalArgumentException("no record: " + type, unfit);
            }
        }
    };

    private final Class<?> type;
    private final Part[] parts;
    private final MethodHandle maker;

    private RecordForm(Class<?> type) throws ReflectiveOperationException {
        this.type = type;
        RecordComponent[] components = type.getRecordComponents();
        this.parts = Arrays.stream(components).map(Part::of).toArray(Part[]::new);
        Constructor<?> constructor = type.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        constructor.setAccessible(true);
        this.maker = LOOKUP.unreflectConstructor(constructor)
                .asSpreader(Object[].class, components.length)
                .asType(MAKING);
    }

    static RecordForm of(Class<?> type) {
        return OF_TYPES.get(type);
    }

    boolean isOf(Record record) {
        return record.getClass() == type;
    }

    void write(Record record, Quill out) {
        for (Part part : parts) {
            part.write(record, out);
        }
    }

    Record read(Scroll in) {
        Object[] values = new Object[parts.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = parts[i].form().read(in);
        }
        try {
            return (Record) maker.invokeExact(values);
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable checked) {
            throw new IllegalArgumentException(checked);
        }
    }

    /** A component: what reads it out of a record, and its form. */
    private record Part(MethodHandle accessor, Form<Object> form) {
        @SuppressWarnings("unchecked")
        static Part of(RecordComponent component) {
            try {
                Method accessor = component.getAccessor();
                accessor.setAccessible(true);
                Form<?> form = Form.of(component.getGenericType());
                return new Part(LOOKUP.unreflect(accessor).asType(ACCESS), (Form<Object>) form);
            } catch (IllegalAccessException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        void write(Record record, Quill out) {
            try {
                form.write((Object) accessor.invokeExact(record), out);
            } catch (RuntimeException | Error thrown) {
                throw thrown;
            } catch (Throwable checked) {
                throw new IllegalArgumentException(checked);
            }
        }
    }
}
