package babillard.search;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** Tells documents from others in a few bytes, as far as an index is made of them: by chance two agree once in 2^64 times. */
final class Print {
    private static final int ROOM = 1 << 13;

    private final List<Field> fields;
    private final CRC32 one = new CRC32();
    private final CRC32C other = new CRC32C();
    private byte[] told = new byte[ROOM];
    private int length;

    /** Of the documents of a collection, of its other traits, and of the limits within which it is laid out. */
    Print(Collection collection, SearchLimits limits) {
        this.fields = collection.fields();
        add(collection.name());
        add(fields.size());
        for (Field field : fields) {
            add(field.name());
            add(field.boost());
            add(collection.early().contains(field.name()) ? 1 : 0);
        }
        add(limits.whole());
        add(limits.shard());
    }

    void add(Document document) {
        add(document.ref());
        add(document.boost());
        for (Field field : fields) {
            @Nullable Content content = document.fields().get(field.name());
            if (content == null) {
                add('n');
            } else {
                add(content);
            }
        }
    }

    private void add(Content content) {
        if (content instanceof Content.Recalled recalled) {
            add(recalled.text().get());
        } else if (content instanceof Content.Printed printed) {
            add('p', printed.pieces());
        } else if (content instanceof Content.Text text) {
            add('t', List.of(text.text()));
        } else if (content instanceof Content.Words words) {
            add('w', words.words());
        }
    }

    private void add(char kind, List<String> texts) {
        add(kind);
        add(texts.size());
        for (String text : texts) {
            add(text);
        }
    }

    private void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        add(bytes.length);
        ensure(bytes.length);
        System.arraycopy(bytes, 0, told, length, bytes.length);
        length += bytes.length;
    }

    private void add(double number) {
        long bits = Double.doubleToLongBits(number);
        add((int) (bits >> Integer.SIZE));
        add((int) bits);
    }

    private void add(int number) {
        ensure(Integer.BYTES);
        told[length] = (byte) number;
        told[length + 1] = (byte) (number >> Byte.SIZE);
        told[length + 2] = (byte) (number >> 2 * Byte.SIZE);
        told[length + 3] = (byte) (number >> 3 * Byte.SIZE);
        length += Integer.BYTES;
    }

    private void ensure(int room) {
        if (told.length - length < room) {
            flush();
            told = told.length < room ? Arrays.copyOf(told, room) : told;
        }
    }

    private void flush() {
        one.update(told, 0, length);
        other.update(told, 0, length);
        length = 0;
    }

    byte[] bytes() {
        flush();
        return ByteBuffer.allocate(2 * Integer.BYTES)
                .putInt((int) one.getValue())
                .putInt((int) other.getValue())
                .array();
    }
}
