package babillard.jbake;

import babillard.markup.Markdown;
import babillard.text.Diagnostic;
import babillard.text.SafeHtml;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.parser.MarkupEngine;
import org.jbake.parser.ParserContext;

/**
 * Reads the editorial pages for JBake. JBake drops a page with a bad header without a word; this engine looks at the
 * header first and keeps a remark for each thing that is wrong with it.
 */
final class EditorialEngine extends MarkupEngine {
    static final String SAFE_BODY = "safeBody";

    private final String base;
    private final List<Diagnostic> remarks = new ArrayList<>();

    EditorialEngine(String base) {
        this.base = base;
    }

    List<Diagnostic> remarks() {
        return List.copyOf(remarks);
    }

    @Override
    public DocumentModel parse(JBakeConfiguration config, File file) {
        remarks.addAll(EditorialHeader.remarksOn(config, file.toPath()));
        return super.parse(config, file);
    }

    @Override
    public void processBody(ParserContext context) {
        SafeHtml body = Markdown.page(context.getBody(), base);
        context.getDocumentModel().put(SAFE_BODY, body);
        context.setBody(body.html());
    }
}
