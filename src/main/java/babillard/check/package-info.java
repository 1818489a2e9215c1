/** What is wrong with a finished site, before it is published. */
@NullMarked
package babillard.check;

import org.jspecify.annotations.NullMarked;
