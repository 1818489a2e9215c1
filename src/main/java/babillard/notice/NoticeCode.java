package babillard.notice;

import babillard.text.Code;
import babillard.text.Severity;

/** Every remark that the reading of a notice, or of an alias file, can give rise to. */
public enum NoticeCode implements Code {
    NOTICE_EMPTY("notice.empty", Severity.ERROR),
    REFERENCE_ABSENT("reference.absent", Severity.ERROR),
    REFERENCE_UNLABELLED("reference.unlabelled", Severity.WARNING),
    REFERENCE_UNDATED("reference.undated", Severity.NOTE),
    REFERENCE_DATE_IMPOSSIBLE("reference.date.impossible", Severity.WARNING),
    TITLE_ABSENT("title.absent", Severity.ERROR),
    TITLE_FROM_RESPNC("title.from.respnc", Severity.WARNING),
    TITLE_FROM_CORPS("title.from.corps", Severity.WARNING),
    EMPLOYER_ABSENT("employer.absent", Severity.WARNING),
    EMPLOYER_FROM_LETTERHEAD("employer.from.letterhead", Severity.NOTE),
    EMPLOYER_FROM_MAIL("employer.from.mail", Severity.WARNING),
    EMPLOYER_UNKNOWN("employer.unknown", Severity.WARNING),
    CORPS_ABSENT("corps.absent", Severity.WARNING),
    CORPS_UNKNOWN("corps.unknown", Severity.WARNING),
    CORPS_COMPLETED("corps.completed", Severity.NOTE),
    WORKPLACE_ABSENT("workplace.absent", Severity.NOTE),
    PLACE_UNKNOWN("place.unknown", Severity.NOTE),
    POSTED_ABSENT("posted.absent", Severity.WARNING),
    POSTED_IMPOSSIBLE("posted.impossible", Severity.WARNING),
    POSTED_WEEKDAY("posted.weekday", Severity.WARNING),
    POSTED_CORRECTED("posted.corrected", Severity.WARNING),
    DEADLINE_ABSENT("deadline.absent", Severity.ERROR),
    DEADLINE_UNREADABLE("deadline.unreadable", Severity.ERROR),
    DEADLINE_UNTIL_FILLED("deadline.until.filled", Severity.ERROR),
    DEADLINE_IMPOSSIBLE("deadline.impossible", Severity.ERROR),
    DEADLINE_BEFORE_POSTING("deadline.before.posting", Severity.ERROR),
    DEADLINE_SWAPPED("deadline.swapped", Severity.WARNING),
    DEADLINE_YEAR("deadline.year", Severity.WARNING),
    DEADLINE_YEAR_ABSENT("deadline.year.absent", Severity.WARNING),
    DEADLINE_SEVERAL("deadline.several", Severity.WARNING),
    DEADLINE_WEEKDAY("deadline.weekday", Severity.WARNING),
    DEADLINE_FROM_TEXT("deadline.from.text", Severity.WARNING),
    DEADLINE_EXTENDED("deadline.extended", Severity.NOTE),
    DEADLINE_SPAN("deadline.span", Severity.NOTE),
    VACANCY_IMPOSSIBLE("vacancy.impossible", Severity.WARNING),
    FIELD_REPEATED("field.repeated", Severity.WARNING),
    LABEL_UNKNOWN("label.unknown", Severity.NOTE),
    LABEL_MANY("label.many", Severity.ERROR),
    LABEL_MISREAD("label.misread", Severity.NOTE),
    LABEL_IN_BODY("label.in.body", Severity.NOTE),
    VALUE_ELSEWHERE("value.elsewhere", Severity.NOTE),
    LINE_UNCLAIMED("line.unclaimed", Severity.NOTE),
    REMARKS_MORE("remarks.more", Severity.NOTE),
    ALIAS_ORPHAN("alias.orphan", Severity.WARNING),
    ALIAS_KEY("alias.key", Severity.WARNING),
    ALIAS_VALUE("alias.value", Severity.WARNING),
    ALIAS_TAKEN("alias.taken", Severity.WARNING);

    private final String id;
    private final Severity severity;

    NoticeCode(String id, Severity severity) {
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
