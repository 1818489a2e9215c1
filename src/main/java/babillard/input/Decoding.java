package babillard.input;

import babillard.text.Diagnosed;
import babillard.text.Diagnostic;
import babillard.text.Source;
import babillard.text.Span;
import babillard.text.Unwanted;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** From the bytes of a file to its text, or to the reason why it has none. */
final class Decoding {
    static final int LONGEST = 1_000_000;

    /** How files begin that are no text: PDF, ZIP (and so DOCX and ODT), the old DOC, PNG, JPEG. */
    private static final List<String> SIGNATURES =
            List.of("%PDF-", "PK\u0003\u0004", "\u00D0\u00CF\u0011\u00E0", "\u0089PNG", "\u00FF\u00D8\u00FF");

    private static final int TEXT_FOR_EACH_CONTROL = 20;

    private Decoding() {}

    static Diagnosed<Source> decode(String file, byte[] bytes) {
        if (bytes.length > LONGEST) {
            return refused(InputCode.FILE_LONG, file);
        }
        if (isSigned(bytes)) {
            return refused(InputCode.FILE_BINARY, file);
        }
        Encoding.Decoded decoded = Encoding.decode(bytes);
        if (decoded.encoding() == Encoding.UTF_8 && Cleaning.isClean(decoded.text())) {
            return decoded.text().isBlank()
                    ? refused(InputCode.FILE_EMPTY, file)
                    : Diagnosed.of(new Source(file, decoded.text()), List.of());
        }
        return cleaned(file, decoded);
    }

    private static Diagnosed<Source> cleaned(String file, Encoding.Decoded decoded) {
        String text = Cleaning.withPlainLines(decoded.text());
        boolean clean = Unwanted.firstIn(text) == text.length();
        if (!clean && isBinary(text)) {
            return refused(InputCode.FILE_BINARY, file);
        }
        String legible = Cleaning.legible(text);
        if (legible.isBlank()) {
            return refused(InputCode.FILE_EMPTY, file);
        }
        List<Diagnostic> remarks = new ArrayList<>();
        if (decoded.encoding() != Encoding.UTF_8) {
            remarks.add(Diagnostic.of(
                    InputCode.ENCODING_OTHER,
                    file,
                    Span.ofFile(),
                    decoded.encoding().toString()));
        }
        if (!clean) {
            remarks.addAll(Cleaning.remarks(file, text));
        }
        return Diagnosed.of(new Source(file, legible), remarks);
    }

    private static boolean isSigned(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
        return SIGNATURES.stream().anyMatch(start::startsWith);
    }

    private static boolean isBinary(String text) {
        long controls = text.chars()
                .filter(c -> Character.isISOControl(c) && c != '\n' && c != '\t')
                .count();
        return controls * TEXT_FOR_EACH_CONTROL > text.length();
    }

    private static Diagnosed<Source> refused(InputCode code, String file) {
        return Diagnosed.refused(List.of(Diagnostic.of(code, file, Span.ofFile())));
    }
}
