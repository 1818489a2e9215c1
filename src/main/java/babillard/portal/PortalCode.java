package babillard.portal;

import babillard.text.Code;
import babillard.text.Severity;

/** What can be wrong with the site itself, beside its notices. */
public enum PortalCode implements Code {
    TEMPLATE_WRONG("template.wrong", Severity.ERROR),
    PAGE_TAKEN("page.address", Severity.ERROR),
    /** A contact without a term, or a term without a contact. */
    SECURITY_HALF("security.half", Severity.WARNING),
    SECURITY_EXPIRED("security.expired", Severity.WARNING),
    SECURITY_NEAR("security.near", Severity.WARNING),
    SECURITY_FAR("security.far", Severity.WARNING);

    private final String id;
    private final Severity severity;

    PortalCode(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
