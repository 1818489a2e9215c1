package babillard.page;

import babillard.text.Source;
import freemarker.cache.StringTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

/** The templates of the site, read once; each is known by its name without folder, {@code offer.ftlh}. */
public final class Templates {
    private final Map<String, Template> byName;

    private Templates(Map<String, Template> byName) {
        this.byName = byName;
    }

    /** Reads templates, or throws a {@link TemplateException} when one of them is not well formed. */
    public static Templates of(List<Source> sources) {
        StringTemplateLoader loader = new StringTemplateLoader();
        sources.forEach(source -> loader.putTemplate(name(source), source.text(), 0));
        Configuration configuration = configuration();
        configuration.setTemplateLoader(loader);
        Map<String, Template> byName = new HashMap<>();
        for (Source source : sources) {
            byName.put(name(source), read(configuration, source));
        }
        return new Templates(Map.copyOf(byName));
    }

    /** Fills in the template of a view, as UTF-8; the stream is left open. */
    void write(View view, PageInput input, OutputStream out) throws IOException {
        Template template = byName.get(view.template());
        if (template == null) {
            throw new TemplateException(view.template(), 0, "there is no such template", null);
        }
        TemplateHashModel page = Models.page(view, input);
        Writer writer = new Utf8Writer(out);
        try {
            template.process(page, writer);
        } catch (freemarker.template.TemplateException e) {
            String at = e.getTemplateSourceName() == null ? view.template() : e.getTemplateSourceName();
            int line = e.getLineNumber() == null ? 0 : e.getLineNumber();
            throw new TemplateException(at, line, e.getMessageWithoutStackTop(), e);
        }
        writer.flush();
    }

    private static Template read(Configuration configuration, Source source) {
        try {
            return configuration.getTemplate(name(source));
        } catch (ParseException e) {
            throw new TemplateException(source.file(), e.getLineNumber(), e.getEditorMessage(), e);
        } catch (IOException e) {
            throw new TemplateException(source.file(), 0, String.valueOf(e.getMessage()), e);
        }
    }

    private static String name(Source source) {
        return source.file().substring(source.file().replace('\\', '/').lastIndexOf('/') + 1);
    }

    /** Everything is escaped, and a template can neither reach a class nor swallow an error. */
    private static Configuration configuration() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setObjectWrapper(Models.WRAPPER);
        configuration.setLocalizedLookup(false);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("computer");
        return configuration;
    }
}
