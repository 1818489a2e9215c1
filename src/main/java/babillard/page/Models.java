package babillard.page;

import babillard.text.SafeHtml;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a template can see: texts, numbers, lists, and the components of records; nothing else of Java. */
final class Models {
    static final ObjectWrapper WRAPPER = Models::wrap;

    private Models() {}

    /**
     * A view, with {@code w(key, …)} for the words of the site, {@code n(key, number)} for those that count, and
     * {@code once} for what many pages have alike.
     */
    static TemplateHashModel page(View view, PageInput input) {
        Words words = input.words();
        TemplateMethodModelEx say = arguments -> words.get(text(words, arguments.get(0)), rest(words, arguments));
        TemplateMethodModelEx count = arguments -> words.count(text(words, arguments.get(0)), number(arguments.get(1)));
        Once once = new Once(input.common().fragments());
        RecordModel shown = new RecordModel((Record) view);
        return new TemplateHashModel() {
            @Override
            public @Nullable TemplateModel get(String name) throws TemplateModelException {
                return switch (name) {
                    case "w" -> say;
                    case "n" -> count;
                    case "once" -> once;
                    default -> shown.holds(name) ? shown.get(name) : null;
                };
            }

            @Override
            public boolean isEmpty() {
                return false;
            }
        };
    }

    static @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        // Classes come before interfaces, which take much longer to tell.
        if (value instanceof String text) {
            return new SimpleScalar(text);
        } else if (value instanceof Optional<?> optional) {
            return wrap(optional.orElse(null));
        } else if (value instanceof SafeHtml safe) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(safe.html());
        } else if (value instanceof LinkedData data) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(data.json());
        } else if (value instanceof Record record) {
            return new RecordModel(record);
        } else if (value instanceof Integer number) {
            return new SimpleNumber(number);
        } else if (value instanceof Boolean truth) {
            return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        } else if (value instanceof List<?> list) {
            return sequence(list);
        } else if (value == null || value instanceof TemplateModel) {
            return (TemplateModel) value;
        }
        throw new TemplateModelException("a template does not see a " + value.getClass());
    }

    private static TemplateSequenceModel sequence(List<?> list) {
        return new TemplateSequenceModel() {
            @Override
            public @Nullable TemplateModel get(int index) throws TemplateModelException {
                return index < list.size() ? wrap(list.get(index)) : null;
            }

            @Override
            public int size() {
                return list.size();
            }
        };
    }

    private static Object[] rest(Words words, List<?> arguments) throws TemplateModelException {
        Object[] rest = new Object[arguments.size() - 1];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = text(words, arguments.get(i + 1));
        }
        return rest;
    }

    private static String text(Words words, Object model) throws TemplateModelException {
        if (model instanceof TemplateScalarModel scalar) {
            return scalar.getAsString();
        }
        return words.grouped(number(model));
    }

    private static int number(Object model) throws TemplateModelException {
        if (model instanceof TemplateNumberModel number) {
            return number.getAsNumber().intValue();
        }
        throw new TemplateModelException("words take texts and numbers");
    }
}
