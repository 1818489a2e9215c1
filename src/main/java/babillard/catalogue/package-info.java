/** The offers on a day and the ways to slice them. */
@NullMarked
package babillard.catalogue;

import org.jspecify.annotations.NullMarked;
