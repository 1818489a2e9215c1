/** The shell: everything that names JBake. */
@NullMarked
package babillard.jbake;

import org.jspecify.annotations.NullMarked;
