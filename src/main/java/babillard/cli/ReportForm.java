package babillard.cli;

/** In which form remarks are given. */
enum ReportForm {
    TEXT,
    JSON,
    GITHUB
}
