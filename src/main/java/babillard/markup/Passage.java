package babillard.markup;

import babillard.text.SafeHtml;

/** A part of a notice, ready for a page and as the words alone. */
public record Passage(SafeHtml html, String text) {}
