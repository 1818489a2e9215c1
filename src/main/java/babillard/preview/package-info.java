/** Serve the published site on this machine, watch its sources, reload the page. */
@NullMarked
package babillard.preview;

import org.jspecify.annotations.NullMarked;
