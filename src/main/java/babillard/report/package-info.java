/** Remarks for people and machines: as text, as JSON, as annotations. */
@NullMarked
package babillard.report;

import org.jspecify.annotations.NullMarked;
