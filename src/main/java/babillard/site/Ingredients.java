package babillard.site;

import java.lang.invoke.MethodHandle;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

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

    /**
     * What tells values from others in a few bytes: by chance two agree once in 2^64 times. Whoever makes them agree on
     * purpose spoils a file of his own.
     */
    public static byte[] print(Object... values) {
        byte[] told = of(values);
        CRC32 one = new CRC32();
        CRC32C other = new CRC32C();
        one.update(told);
        other.update(told);
        return ByteBuffer.allocate(2 * Integer.BYTES)
                .putInt((int) one.getValue())
                .putInt((int) other.getValue())
                .array();
    }

    private void add(Object value) {
        if (value instanceof String text) {
            addText(text);
        } else if (value instanceof Optional<?> optional) {
            addNumber('o', optional.isPresent() ? 1 : 0);
            optional.ifPresent(this::add);
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
        } else if (value instanceof Temporal || value instanceof URI) {
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
        for (MethodHandle component : Components.of(record).values()) {
            add(Components.read(component, record));
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
