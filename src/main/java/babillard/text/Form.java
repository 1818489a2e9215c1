package babillard.text;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** How the values of one type are written, and read back. */
record Form<T>(BiConsumer<T, Quill> writer, Function<Scroll, T> reader) {
    private static final Form<Integer> NUMBER = new Form<>((number, out) -> out.number(number), Scroll::number);

    private static final Map<Type, Form<?>> PLAIN = Map.of(
            int.class, NUMBER,
            long.class, new Form<Long>((number, out) -> out.number(number), Scroll::longNumber),
            boolean.class, new Form<Boolean>((truth, out) -> out.number(truth ? 1 : 0), in -> in.number() == 1),
            String.class, new Form<String>((text, out) -> out.text(text), Scroll::text),
            byte[].class, new Form<byte[]>((bytes, out) -> out.bytes(bytes), Scroll::bytes),
            LocalDate.class, new Form<>(Form::write, Form::readDay),
            OptionalInt.class, new Form<>(Form::write, Form::readNumber));

    void write(T value, Quill out) {
        writer.accept(value, out);
    }

    T read(Scroll in) {
        return reader.apply(in);
    }

    static Form<?> of(Type type) {
        Form<?> plain = PLAIN.get(type);
        if (plain != null) {
            return plain;
        }
        if (type instanceof ParameterizedType many && many.getRawType() == List.class) {
            return listOf(of(many.getActualTypeArguments()[0]));
        }
        if (type instanceof ParameterizedType perhaps && perhaps.getRawType() == Optional.class) {
            return optional(of(perhaps.getActualTypeArguments()[0]));
        }
        if (type instanceof Class<?> named && named.isEnum()) {
            return choice(List.of(named.getEnumConstants()));
        }
        if (type instanceof Class<?> named && named.isSealed()) {
            return oneOf(Arrays.stream(named.getPermittedSubclasses())
                    .<RecordForm>map(RecordForm::of)
                    .toList());
        }
        if (type instanceof Class<?> named && named.isRecord()) {
            RecordForm form = RecordForm.of(named);
            return new Form<>(form::write, form::read);
        }
        throw new IllegalArgumentException("no form for " + type);
    }

    private static void write(LocalDate day, Quill out) {
        out.number(day.getYear());
        out.number(day.getMonthValue());
        out.number(day.getDayOfMonth());
    }

    private static LocalDate readDay(Scroll in) {
        return LocalDate.of(in.number(), in.number(), in.number());
    }

    private static void write(OptionalInt number, Quill out) {
        out.number(number.isPresent() ? 1 : 0);
        number.ifPresent(out::number);
    }

    private static OptionalInt readNumber(Scroll in) {
        return in.number() == 0 ? OptionalInt.empty() : OptionalInt.of(in.number());
    }

    private static <T> Form<Optional<T>> optional(Form<T> form) {
        return new Form<>(
                (perhaps, out) -> {
                    out.number(perhaps.isPresent() ? 1 : 0);
                    perhaps.ifPresent(value -> form.write(value, out));
                },
                in -> in.number() == 0 ? Optional.empty() : Optional.of(form.read(in)));
    }

    private static <T> Form<List<T>> listOf(Form<T> form) {
        return new Form<>(
                (values, out) -> {
                    out.number(values.size());
                    values.forEach(value -> form.write(value, out));
                },
                in -> {
                    List<T> values = new ArrayList<>();
                    for (int left = in.number(); left > 0; left--) {
                        values.add(form.read(in));
                    }
                    return values;
                });
    }

    private static <T> Form<T> choice(List<T> values) {
        return new Form<>((value, out) -> out.number(values.indexOf(value)), in -> values.get(in.number()));
    }

    private static Form<Record> oneOf(List<RecordForm> kinds) {
        return new Form<>(
                (value, out) -> {
                    int kind = 0;
                    while (!kinds.get(kind).isOf(value)) {
                        kind++;
                    }
                    out.number(kind);
                    kinds.get(kind).write(value, out);
                },
                in -> kinds.get(in.number()).read(in));
    }
}
