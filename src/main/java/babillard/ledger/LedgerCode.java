package babillard.ledger;

import babillard.text.Code;
import babillard.text.Severity;

/** What can be wrong with a ledger. */
public enum LedgerCode implements Code {
    /** A line that is not an event, such as the mark of a merge that was not finished. */
    LINE_WRONG("ledger.line");

    private final String id;

    LedgerCode(String id) {
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
