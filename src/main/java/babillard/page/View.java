package babillard.page;

/** What one page shows: a record that holds exactly what its template prints. */
interface View {
    /** The template that prints it. */
    String template();
}
