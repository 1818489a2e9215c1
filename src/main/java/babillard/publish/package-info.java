/** A site to files: a new tree beside the old one, swapped in at once. */
@NullMarked
package babillard.publish;

import org.jspecify.annotations.NullMarked;
