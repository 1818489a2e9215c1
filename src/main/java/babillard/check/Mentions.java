package babillard.check;

import java.util.List;

/** The anatomy of a page in the words of its site. */
record Mentions(List<Word> ids, List<Word> links, List<Word> languages) {}
