/** The commands that people type. */
@NullMarked
package babillard.cli;

import org.jspecify.annotations.NullMarked;
