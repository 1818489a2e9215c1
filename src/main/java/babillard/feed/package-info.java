/** What machines read of the offers: RSS and JSON Feed. */
@NullMarked
package babillard.feed;

import org.jspecify.annotations.NullMarked;
