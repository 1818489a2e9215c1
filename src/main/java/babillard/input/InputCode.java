package babillard.input;

import babillard.text.Code;
import babillard.text.Severity;

/** What can be wrong with a file before anyone reads what it says. */
public enum InputCode implements Code {
    FILE_MISSING("file.missing", Severity.ERROR),
    FILE_VANISHED("file.vanished", Severity.ERROR),
    FILE_UNREADABLE("file.unreadable", Severity.ERROR),
    FILE_LINK("file.link", Severity.ERROR),
    FILE_FOLDER("file.folder", Severity.ERROR),
    FILE_DEVICE("file.device", Severity.ERROR),
    FILE_UNKNOWN("file.unknown", Severity.ERROR),
    FILE_EMPTY("file.empty", Severity.ERROR),
    FILE_BINARY("file.binary", Severity.ERROR),
    FILE_LONG("file.long", Severity.ERROR),
    /** A document whose text does not lie beside it. */
    FILE_ALONE("file.alone", Severity.ERROR),
    FOLDER_LINK("folder.link", Severity.WARNING),
    ENCODING_OTHER("encoding.other", Severity.WARNING),
    TEXT_CONTROL("text.control", Severity.WARNING),
    TEXT_DIRECTION("text.direction", Severity.WARNING),
    ASSET_NAME("asset.name", Severity.ERROR),
    ALIAS_MISSING("alias.missing", Severity.WARNING);

    private final String id;
    private final Severity severity;

    InputCode(String id, Severity severity) {
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
