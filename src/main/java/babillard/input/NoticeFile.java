package babillard.input;

import babillard.text.Source;
import java.util.Optional;

/** The text of a notice, and the document of the same name beside it. */
public record NoticeFile(Source source, Optional<Original> original) {}
