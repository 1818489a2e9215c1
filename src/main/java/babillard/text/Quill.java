package babillard.text;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Writes numbers, days, texts and bytes one after the other, for a {@link Scroll} to read in the same order. */
public final class Quill {
    private static final int ROOM = 8 * 1024;
    private static final int LONGEST_NUMBER = 5;

    private byte[] bytes = new byte[ROOM];
    private int length;

    public byte[] written() {
        return Arrays.copyOf(bytes, length);
    }

    /** The smaller, the shorter: seven bits go in a byte. */
    public void number(int number) {
        reserve(LONGEST_NUMBER);
        int rest = number;
        for (; rest >>> 7 != 0; rest >>>= 7) {
            bytes[length++] = (byte) (rest | 0x80);
        }
        bytes[length++] = (byte) rest;
    }

    /** As long as any. */
    public void longNumber(long number) {
        reserve(Long.BYTES);
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            bytes[length++] = (byte) (number >>> shift);
        }
    }

    public void truth(boolean truth) {
        number(truth ? 1 : 0);
    }

    public <T> void choice(T choice, List<T> choices) {
        number(choices.indexOf(choice));
    }

    public void day(LocalDate day) {
        number(day.getYear());
        number(day.getMonthValue());
        number(day.getDayOfMonth());
    }

    public void optionalDay(Optional<LocalDate> day) {
        truth(day.isPresent());
        if (day.isPresent()) {
            day(day.get());
        }
    }

    public void bytes(byte[] told) {
        bytes(told, 0, told.length);
    }

    void bytes(byte[] told, int from, int count) {
        number(count);
        reserve(count);
        System.arraycopy(told, from, bytes, length, count);
        length += count;
    }

    public void text(String text) {
        Inscription.of(text).told(this);
    }

    public void optionalText(Optional<String> text) {
        truth(text.isPresent());
        if (text.isPresent()) {
            text(text.get());
        }
    }

    public void texts(List<String> texts) {
        number(texts.size());
        for (String text : texts) {
            text(text);
        }
    }

    public void inscription(Inscription inscription) {
        inscription.told(this);
    }

    public void html(SafeHtml html) {
        html.inscription().told(this);
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
        }
    }
}
