/** Which pages exist, what each of them shows, and their HTML. */
@NullMarked
package babillard.page;

import org.jspecify.annotations.NullMarked;
