package babillard.page;

/** Words that lead somewhere. */
record Link(String label, String href) {}
