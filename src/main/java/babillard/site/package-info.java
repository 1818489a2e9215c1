/** The site as a value: where each file lies and how its bytes are made. */
@NullMarked
package babillard.site;

import org.jspecify.annotations.NullMarked;
