package babillard.site;

/** What the portal says of itself everywhere: its address, its name, a sentence, and who vouches for its identifiers. */
public record Masthead(BaseUrl base, String title, String description, String authority) {}
