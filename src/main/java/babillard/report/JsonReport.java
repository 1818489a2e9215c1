package babillard.report;

import babillard.text.Diagnostic;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/** Everything about the notices as JSON, for the tools of others; the keys are a contract. */
public final class JsonReport {
    private static final JsonFactory JSON = new JsonFactory();
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final DefaultPrettyPrinter LAYOUT = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(INDENT)
            .withArrayIndenter(INDENT);

    private final Sentences sentences;

    public JsonReport(Sentences sentences) {
        this.sentences = sentences;
    }

    /** Writes the report and leaves {@code out} open. */
    public void write(Report report, Writer out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(LAYOUT.createInstance());
            json.writeStartObject();
            json.writeStringField("day", report.day().toString());
            summary(json, report.summary());
            notices(json, report.notices());
            others(json, report.others());
            json.writeEndObject();
        }
        out.write('\n');
    }

    private static void summary(JsonGenerator json, Summary summary) throws IOException {
        json.writeObjectFieldStart("summary");
        json.writeNumberField("published", summary.published());
        json.writeNumberField("open", summary.open());
        json.writeNumberField("closed", summary.closed());
        json.writeNumberField("waiting", summary.waiting());
        json.writeNumberField("leftOut", summary.leftOut());
        json.writeNumberField("warnings", summary.warnings());
        json.writeEndObject();
    }

    private void notices(JsonGenerator json, List<NoticeReport> notices) throws IOException {
        json.writeArrayFieldStart("notices");
        for (NoticeReport notice : notices) {
            json.writeStartObject();
            json.writeStringField("file", notice.file());
            json.writeStringField("status", notice.status().id());
            if (notice.offer().isPresent()) {
                OfferJson.write(json, notice.offer().get());
            } else {
                json.writeNullField("offer");
            }
            diagnostics(json, notice.diagnostics());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void others(JsonGenerator json, List<NoticeReport> others) throws IOException {
        json.writeArrayFieldStart("others");
        for (NoticeReport file : others) {
            json.writeStartObject();
            json.writeStringField("file", file.file());
            diagnostics(json, file.diagnostics());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void diagnostics(JsonGenerator json, List<Diagnostic> diagnostics) throws IOException {
        json.writeArrayFieldStart("diagnostics");
        for (Diagnostic remark : diagnostics) {
            json.writeStartObject();
            json.writeStringField("severity", remark.severity().name().toLowerCase(Locale.ROOT));
            json.writeStringField("code", remark.code().id());
            json.writeNumberField("line", remark.span().line());
            json.writeNumberField("column", remark.span().column());
            json.writeStringField("message", sentences.message(remark));
            json.writeStringField("hint", sentences.hint(remark));
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
