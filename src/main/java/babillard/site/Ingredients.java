package babillard.site;

import babillard.text.Distinct;
import babillard.text.Inscription;
import babillard.text.Print;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;

/** Values written one after the other, records with all that they hold, so that no two lists of them are written alike. */
public final class Ingredients {
    private static final int ROOM = 4096;

    private byte[] bytes = new byte[ROOM];
    private int length;

    private Ingredients() {}

    public static byte[] of(Object... values) {
        Ingredients ingredients = new Ingredients();
        ingredients.addAll(Arrays.asList(values));
        return Arrays.copyOf(ingredients.bytes, ingredients.length);
    }

    public static byte[] print(Object... values) {
        return Print.of(of(values));
    }

    private void add(Object value) {
        if (value instanceof String text) {
            addText(text);
        } else if (value instanceof Optional<?> optional) {
            addNumber('o', optional.isPresent() ? 1 : 0);
            optional.ifPresent(this::add);
        } else if (value instanceof Distinct distinct) {
            addBytes('d', distinct.print());
        } else if (value instanceof Record record) {
            addRecord(record);
        } else if (value instanceof Boolean truth) {
            addByte(truth ? 't' : 'f');
        } else if (value instanceof Integer number) {
            addNumber('i', number);
        } else if (value instanceof byte[] told) {
            addBytes('b', told);
        } else if (value instanceof Enum<?> choice) {
            addText(choice.name());
        } else if (value instanceof Temporal || value instanceof URI || value instanceof Inscription) {
            addText(value.toString());
        } else if (value instanceof OptionalInt number) {
            add(number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty());
        } else if (value instanceof Collection<?> list) {
            addAll(list);
        } else {
            throw new IllegalArgumentException("no ingredient: " + value.getClass());
        }
    }

    private void addAll(Collection<?> list) {
        addNumber('l', list.size());
        for (Object value : list) {
            add(value);
        }
    }

    /** The name of its type parts records that hold the same. */
    private void addRecord(Record record) {
        addNumber('r', record.getClass().getName().hashCode());
        for (Component component : Components.of(record).inOrder()) {
            add(component.read(record));
        }
    }

    private void addText(String text) {
        addBytes('s', text.getBytes(StandardCharsets.UTF_8));
    }

    private void addBytes(char kind, byte[] told) {
        addNumber(kind, told.length);
        reserve(told.length);
        System.arraycopy(told, 0, bytes, length, told.length);
        length += told.length;
    }

    private void addNumber(char kind, int number) {
        addByte(kind);
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            addByte(number >>> shift);
        }
    }

    private void addByte(int value) {
        reserve(1);
        bytes[length++] = (byte) value;
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
        }
    }
}
