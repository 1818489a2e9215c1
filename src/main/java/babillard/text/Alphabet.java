package babillard.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** In what a text may be written, the fastest first. */
enum Alphabet {
    LATIN {
        @Override
        byte[] write(String text) {
            return text.getBytes(StandardCharsets.ISO_8859_1);
        }

        @Override
        String read(byte[] bytes, int from, int length) {
            return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
        }
    },
    /** The same with the apostrophe of print, which stands where Windows has it: most texts of notices have no other. */
    FRENCH {
        @Override
        byte[] write(String text) {
            return LATIN.write(text.replace(APOSTROPHE, ITS_PLACE));
        }

        @Override
        String read(byte[] bytes, int from, int length) {
            return LATIN.read(bytes, from, length).replace(ITS_PLACE, APOSTROPHE);
        }
    },
    UNICODE {
        @Override
        byte[] write(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        String read(byte[] bytes, int from, int length) {
            return new String(bytes, from, length, StandardCharsets.UTF_8);
        }
    },
    /** Any text, as it lies in memory: half a character, which no charset has, as well. */
    HALVES {
        @Override
        byte[] write(String text) {
            ByteBuffer halves = ByteBuffer.allocate(Character.BYTES * text.length());
            halves.asCharBuffer().put(text);
            return halves.array();
        }

        @Override
        String read(byte[] bytes, int from, int length) {
            return ByteBuffer.wrap(bytes, from, length).asCharBuffer().toString();
        }
    };

    static final List<Alphabet> ALL = List.of(values());

    private static final char APOSTROPHE = '’';
    private static final char ITS_PLACE = '\u0092';

    abstract byte[] write(String text);

    abstract String read(byte[] bytes, int from, int length);

    /** The first one that has every character of a text. */
    static Alphabet of(String text) {
        Alphabet first = LATIN;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                return StandardCharsets.UTF_8.newEncoder().canEncode(text) ? UNICODE : HALVES;
            }
            if (c == ITS_PLACE || c > 0xFF && c != APOSTROPHE) {
                first = UNICODE;
            } else if (c == APOSTROPHE && first == LATIN) {
                first = FRENCH;
            }
        }
        return first;
    }
}
