/** The whole build, on one screen. */
@NullMarked
package babillard.portal;

import org.jspecify.annotations.NullMarked;
