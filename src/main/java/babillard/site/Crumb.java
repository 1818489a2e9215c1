package babillard.site;

/** A step on the way from the home page to a page: its name, and its address in the world. */
public record Crumb(String name, String address) {}
