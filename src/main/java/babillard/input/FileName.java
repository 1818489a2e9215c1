package babillard.input;

import babillard.text.Diagnostic;
import babillard.text.Span;
import babillard.text.Unwanted;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** The name of a file, with forward slashes, and what it says of the file. */
record FileName(String value) implements Comparable<FileName> {
    private static final Set<String> NOTICES = Set.of("md", "txt");
    private static final Set<String> DOCUMENTS = Set.of("pdf", "docx", "doc", "odt", "rtf");

    static FileName of(Path path) {
        return new FileName(path.toString().replace(path.getFileSystem().getSeparator(), "/"));
    }

    FileName under(String folder) {
        return folder.isEmpty() ? this : new FileName(folder.endsWith("/") ? folder + value : folder + "/" + value);
    }

    boolean isNotice() {
        return NOTICES.contains(extension());
    }

    boolean isDocument() {
        return DOCUMENTS.contains(extension());
    }

    /** Neither the hidden files of systems nor the locks of word processors are meant for anybody. */
    boolean isHidden() {
        return last().startsWith(".") || last().startsWith("~$");
    }

    String extension() {
        int dot = last().lastIndexOf('.');
        return dot < 0 ? "" : last().substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** The name without its extension, in which a document and its text agree. */
    String base() {
        int dot = value.lastIndexOf('.');
        return dot > value.lastIndexOf('/') ? value.substring(0, dot) : value;
    }

    /** The last name that the text of this document would have. */
    String textBeside() {
        return new FileName(base() + ".md").last();
    }

    private String last() {
        return value.substring(value.lastIndexOf('/') + 1);
    }

    /** The name as it can be shown: on one line, and with nothing that a terminal would obey. */
    String shown() {
        StringBuilder shown = new StringBuilder(value.length());
        value.codePoints().forEach(c -> {
            if (Unwanted.is(c) || c == '\n' || c == '\t' || c == 0x2028 || c == 0x2029) {
                shown.append(String.format(Locale.ROOT, "\\u%04X", c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    Diagnostic remark(InputCode code, String... arguments) {
        return Diagnostic.of(code, shown(), Span.ofFile(), arguments);
    }

    @Override
    public int compareTo(FileName other) {
        return value.compareTo(other.value);
    }
}
