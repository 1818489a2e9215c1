package babillard.text;

import java.time.DateTimeException;

/**
 * Writes the records of a type as bytes and reads them back: whatever they hold of texts, numbers, days, choices, lists and
 * other records. The bytes say nothing of the type, so only the same program understands them.
 */
public final class Transcript<T extends Record> {
    private final Class<T> type;
    private final RecordForm form;

    private Transcript(Class<T> type) {
        this.type = type;
        this.form = RecordForm.of(type);
    }

    public static <T extends Record> Transcript<T> of(Class<T> type) {
        return new Transcript<>(type);
    }

    public byte[] write(T record) {
        Quill quill = new Quill();
        form.write(record, quill);
        return quill.written();
    }

    /** The record that equals the one that was written; {@code IllegalArgumentException} for bytes that are none. */
    public T read(byte[] bytes) {
        Scroll scroll = new Scroll(bytes);
        try {
            T record = type.cast(form.read(scroll));
            if (scroll.isAtEnd()) {
                return record;
            }
        } catch (IndexOutOfBoundsException | DateTimeException other) {
            throw new IllegalArgumentException(other);
        }
        throw new IllegalArgumentException("more than was written");
    }
}
