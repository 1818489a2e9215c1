package babillard.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** In what a text may be written, the fastest to read first. */
enum Alphabet {
    LATIN {
        @Override
        String read(byte[] bytes, int from, int length) {
            return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
        }
    },
    /** The same with the apostrophe of print, which stands where Windows has it: most texts of notices have no other. */
    FRENCH {
        @Override
        String read(byte[] bytes, int from, int length) {
            return LATIN.read(bytes, from, length).replace(ITS_PLACE, APOSTROPHE);
        }
    },
    UNICODE {
        @Override
        String read(byte[] bytes, int from, int length) {
            return new String(bytes, from, length, StandardCharsets.UTF_8);
        }
    },
    /** Any text, as it lies in memory: half a character, which no charset has, as well. */
    HALVES {
        @Override
        String read(byte[] bytes, int from, int length) {
            return ByteBuffer.wrap(bytes, from, length).asCharBuffer().toString();
        }
    };

    static final List<Alphabet> ALL = List.of(values());

    static final char APOSTROPHE = '’';
    static final char ITS_PLACE = '\u0092';

    abstract String read(byte[] bytes, int from, int length);
}
