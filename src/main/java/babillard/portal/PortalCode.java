package babillard.portal;

import babillard.text.Code;
import babillard.text.Severity;

/** What can be wrong with the site itself, beside its notices. */
public enum PortalCode implements Code {
    TEMPLATE_WRONG("template.wrong"),
    PAGE_TAKEN("page.address");

    private final String id;

    PortalCode(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
