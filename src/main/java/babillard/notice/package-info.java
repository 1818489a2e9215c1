/** From text to offer, with every remark: a notice is read as a careful clerk would read it. */
@NullMarked
package babillard.notice;

import org.jspecify.annotations.NullMarked;
