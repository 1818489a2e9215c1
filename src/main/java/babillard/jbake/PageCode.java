package babillard.jbake;

import babillard.text.Code;
import babillard.text.Severity;

/** What can be wrong with a page that the people of the portal write; any of it stops the build. */
public enum PageCode implements Code {
    ENGINE_MISSING("page.engine"),
    HEADER_MISSING("page.header"),
    HEADER_LINE("page.header-line"),
    TYPE_UNKNOWN("page.type"),
    STATUS_UNKNOWN("page.status"),
    TITLE_MISSING("page.title"),
    UNREADABLE("page.unreadable");

    private final String id;

    PageCode(String id) {
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
