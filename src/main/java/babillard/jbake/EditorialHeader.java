package babillard.jbake;

import babillard.text.Diagnostic;
import babillard.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentTypes;

/** The header of an editorial page: {@code key=value} lines above {@code ~~~~~~}. */
final class EditorialHeader {
    private static final Set<String> STATUSES = Set.of("published", "draft");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String file;
    private final Map<String, Value> values = new LinkedHashMap<>();
    private final List<Diagnostic> remarks = new ArrayList<>();

    /** A value and the line it stands on. */
    private record Value(String text, int line) {}

    private EditorialHeader(String file) {
        this.file = file;
    }

    static List<Diagnostic> remarksOn(JBakeConfiguration config, Path path) {
        EditorialHeader header = new EditorialHeader(path.getFileName().toString());
        try {
            header.read(Files.readAllLines(path), config.getHeaderSeparator());
        } catch (IOException e) {
            header.remark(PageCode.UNREADABLE, 1, 0);
        }
        return header.remarks;
    }

    private void read(List<String> lines, String separator) {
        int end = lines.indexOf(separator);
        if (end < 0) {
            remark(PageCode.HEADER_MISSING, 1, 0, separator);
            return;
        }
        for (int i = 0; i < end; i++) {
            readLine(lines.get(i), i + 1);
        }
        if (remarks.isEmpty()) {
            judge();
        }
    }

    private void readLine(String line, int number) {
        String content = number == 1 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
        int equals = content.indexOf('=');
        if (equals > 0) {
            values.put(
                    content.substring(0, equals).strip(),
                    new Value(content.substring(equals + 1).strip(), number));
        } else if (!content.isEmpty()) {
            remark(PageCode.HEADER_LINE, number, content.length(), content);
        }
    }

    private void judge() {
        Value absent = new Value("", 1);
        Value type = values.getOrDefault("type", absent);
        Value status = values.getOrDefault("status", absent);
        if (!DocumentTypes.contains(type.text())) {
            remark(PageCode.TYPE_UNKNOWN, type.line(), 0, type.text());
        }
        if (!STATUSES.contains(status.text())) {
            remark(PageCode.STATUS_UNKNOWN, status.line(), 0, status.text());
        }
        if (values.getOrDefault("title", absent).text().isEmpty()) {
            remark(PageCode.TITLE_MISSING, 1, 0);
        }
    }

    private void remark(PageCode code, int line, int length, String... arguments) {
        remarks.add(Diagnostic.of(code, file, new Span(line, 1, length), arguments));
    }
}
