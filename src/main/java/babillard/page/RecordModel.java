package babillard.page;

import babillard.site.Component;
import babillard.site.Components;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.jspecify.annotations.Nullable;

/** A record as a template sees it: its components by name, and an error for any other name. */
final class RecordModel implements TemplateHashModel {
    private final Record record;
    private final Components components;

    RecordModel(Record record) {
        this.record = record;
        this.components = Components.of(record);
    }

    boolean holds(String name) {
        return components.named(name) != null;
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        Component component = components.named(name);
        if (component == null) {
            throw new TemplateModelException(record.getClass().getSimpleName() + " has no " + name);
        }
        return Models.wrap(component.read(record));
    }

    @Override
    public boolean isEmpty() {
        return components.inOrder().isEmpty();
    }
}
