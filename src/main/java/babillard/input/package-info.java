/** From files to sources, safely and within limits; what cannot be read is told, never thrown. */
@NullMarked
package babillard.input;

import org.jspecify.annotations.NullMarked;
