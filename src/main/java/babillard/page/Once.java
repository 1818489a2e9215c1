package babillard.page;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.util.Map;

/**
 * {@code <@once of="foot">…</@once>}: what is written the same on every page of a language where it has that name, so
 * that it need be filled in but once.
 */
record Once(Map<String, byte[]> fragments) implements TemplateDirectiveModel {
    private static final String NAME = "of";

    @Override
    @SuppressWarnings("rawtypes") // As FreeMarker declares it.
    public void execute(Environment env, Map params, TemplateModel[] loopVars, TemplateDirectiveBody body)
            throws TemplateException, IOException {
        Object name = params.get(NAME);
        if (name == null || body == null || !(env.getOut() instanceof Utf8Writer out)) {
            throw new TemplateModelException("once needs a name, something to write, and a page to write to");
        }
        byte[] known = fragments.get(name.toString());
        if (known != null) {
            out.write(known);
            return;
        }
        int start = out.count();
        body.render(out);
        fragments.put(name.toString(), out.since(start));
    }
}
