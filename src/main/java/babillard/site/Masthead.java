package babillard.site;

/** What the portal says of itself everywhere: its address, its name, a sentence, and who vouches for its identifiers. */
public record Masthead(BaseUrl base, Language language, String title, String description, String authority) {
    /** In the language of the notices. */
    public Masthead(BaseUrl base, String title, String description, String authority) {
        this(base, Language.OF_NOTICES, title, description, authority);
    }
}
