package babillard.notice;

/** What the header of a notice tells. */
enum Field {
    REFERENCE,
    TITLE,
    EMPLOYER,
    CORPS,
    DOMAIN,
    DIRECTION,
    SERVICE,
    RESIDENCE,
    VACANCY,
    COUNT,
    WORKPLACE,
    POSTED,
    DEADLINE,
    NEW_DEADLINE,
    RESPNC;

    boolean isDate() {
        return this == POSTED || this == DEADLINE || this == NEW_DEADLINE;
    }
}
