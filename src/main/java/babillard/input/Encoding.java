package babillard.input;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The encodings in which office software saves a text, each tried strictly and in this order. */
enum Encoding {
    UTF_8("UTF-8", StandardCharsets.UTF_8),
    UTF_16("UTF-16", StandardCharsets.UTF_16),
    WINDOWS_1252("Windows-1252", Charset.forName("windows-1252"));

    /** Stands for what cannot be decoded, and so tells that all could be where it is absent. */
    private static final char REPLACEMENT = '\uFFFD';

    private final String printed;
    private final Charset charset;

    Encoding(String printed, Charset charset) {
        this.printed = printed;
        this.charset = charset;
    }

    /** Every text is one in Windows-1252, where the few bytes without a meaning become the replacement character. */
    static Decoded decode(byte[] bytes) {
        String text = new String(bytes, UTF_8.charset);
        if (text.indexOf(REPLACEMENT) < 0) {
            return new Decoded(UTF_8, text);
        }
        for (Encoding encoding : List.of(UTF_8, UTF_16)) {
            Optional<String> strict = encoding.strictly(bytes);
            if (strict.isPresent()) {
                return new Decoded(encoding, strict.get());
            }
        }
        return new Decoded(WINDOWS_1252, new String(bytes, WINDOWS_1252.charset));
    }

    private Optional<String> strictly(byte[] bytes) {
        if (this == UTF_16 && !hasMarkOfUtf16(bytes)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException otherEncoding) {
            return Optional.empty();
        }
    }

    private static boolean hasMarkOfUtf16(byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        return mark == 0xFEFF || mark == 0xFFFE;
    }

    @Override
    public String toString() {
        return printed;
    }

    /** A text and the encoding in which it was found. */
    record Decoded(Encoding encoding, String text) {}
}
