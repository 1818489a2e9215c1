/** Markdown to HTML that is safe to stand in a page; no other package makes {@link babillard.text.SafeHtml}. */
@NullMarked
package babillard.markup;

import org.jspecify.annotations.NullMarked;
