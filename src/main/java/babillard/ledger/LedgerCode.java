package babillard.ledger;

import babillard.text.Code;
import babillard.text.Severity;

/** What can be wrong with a ledger. */
public enum LedgerCode implements Code {
    /** A line that is not an event, such as the mark of a merge that was not finished. */
    LINE_WRONG("ledger.line", Severity.ERROR),
    /** Another authority than before vouches for the identities, so that every reader sees every offer anew. */
    AUTHORITY_CHANGED("ledger.authority", Severity.WARNING),
    /** It tells of none of the notices, which come from elsewhere. */
    NOTICES_FOREIGN("ledger.foreign", Severity.WARNING);

    private final String id;
    private final Severity severity;

    LedgerCode(String id, Severity severity) {
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
