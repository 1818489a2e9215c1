package babillard.offer;

import babillard.text.Inscription;
import babillard.text.SafeHtml;

/**
 * A heading of the notice with what follows it: ready for a page, and as plain text with a line for each paragraph or
 * item. The text before the first heading is a section whose heading is empty.
 */
public record Section(String heading, int level, Role role, SafeHtml html, Inscription words) {
    /** What a section is for, so that a page may set apart how to apply. */
    public enum Role {
        DESCRIPTION,
        CONTACT,
        APPLICATION,
        FOOTNOTES
    }

    public Section(String heading, int level, Role role, SafeHtml html, String text) {
        this(heading, level, role, html, Inscription.of(text));
    }

    public String text() {
        return words.text();
    }
}
