package babillard.catalogue;

import babillard.text.Code;
import babillard.text.Severity;

/** What there is to say when several notices bear one reference. */
public enum CatalogueCode implements Code {
    /** The same text in two files. */
    EDITION_IDENTICAL("edition.identical", Severity.NOTE),
    /** Replaced by an edition that says so. */
    EDITION_SUPERSEDED("edition.superseded", Severity.NOTE),
    /** Closed by an edition that says so. */
    EDITION_CANCELLED("edition.cancelled", Severity.NOTE),
    /** Will replace another once its day has come. */
    EDITION_WAITING("edition.waiting", Severity.NOTE),
    /** Replaced by a later one that does not say so. */
    EDITION_SILENT("edition.silent", Severity.WARNING),
    /** Replaced by one that nothing shows to be the later. */
    EDITION_GUESSED("edition.guessed", Severity.WARNING),
    /** Two offers under one reference. */
    EDITION_CONFLICT("edition.conflict", Severity.ERROR);

    private final String id;
    private final Severity severity;

    CatalogueCode(String id, Severity severity) {
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
