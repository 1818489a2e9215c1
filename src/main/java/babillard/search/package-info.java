/** A Lunr index of documents, equal to the one that lunr.js builds; it knows nothing of offers. */
@NullMarked
package babillard.search;

import org.jspecify.annotations.NullMarked;
