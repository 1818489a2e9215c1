/** What an offer is, once it is valid. */
@NullMarked
package babillard.offer;

import org.jspecify.annotations.NullMarked;
