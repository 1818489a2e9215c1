/** What machines read of the offers: RSS, Atom, JSON Feed and calendars. */
@NullMarked
package babillard.feed;

import org.jspecify.annotations.NullMarked;
