/** Sources, remarks on them, and text made safe. */
@NullMarked
package babillard.text;

import org.jspecify.annotations.NullMarked;
