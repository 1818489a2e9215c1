/** What happened to each reference, as events; opens no file. */
@NullMarked
package babillard.ledger;

import org.jspecify.annotations.NullMarked;
