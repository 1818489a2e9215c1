/** A command line: what may be written, what was given, its help; knows no command. */
@NullMarked
package babillard.line;

import org.jspecify.annotations.NullMarked;
