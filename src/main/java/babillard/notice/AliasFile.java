package babillard.notice;

import babillard.text.Source;
import babillard.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads an alias file: a name at the beginning of a line, and under it, indented, what is to be known of it as
 * {@code key : value}. Lines that begin with {@code #} are for people.
 */
final class AliasFile {
    private final Source source;
    private final Set<String> keys;
    private final Remarks remarks;
    private final List<AliasEntry> entries = new ArrayList<>();

    private AliasFile(Source source, Set<String> keys, Remarks remarks) {
        this.source = source;
        this.keys = keys;
        this.remarks = remarks;
    }

    /** The entries of a file that may tell the given keys, in their order; what is wrong is remarked and left out. */
    static List<AliasEntry> read(Source source, Set<String> keys, Remarks remarks) {
        return new AliasFile(source, keys, remarks).read();
    }

    private List<AliasEntry> read() {
        List<String> lines = source.lines();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String words = line.strip();
            if (words.isEmpty() || words.startsWith("#")) {
                continue;
            }
            Span span = new Span(i + 1, line.indexOf(words) + 1, words.length());
            if (Character.isWhitespace(line.charAt(0))) {
                tell(words, span);
            } else {
                entries.add(new AliasEntry(words, span, new HashMap<>()));
            }
        }
        return entries;
    }

    private void tell(String words, Span span) {
        int colon = words.indexOf(':');
        Optional<String> key = colon < 0 ? Optional.empty() : key(words.substring(0, colon));
        if (entries.isEmpty()) {
            remarks.add(NoticeCode.ALIAS_ORPHAN, span, words);
        } else if (key.isEmpty()) {
            remarks.add(
                    NoticeCode.ALIAS_KEY,
                    span,
                    words,
                    String.join(", ", keys.stream().sorted().toList()));
        } else {
            add(key.get(), words.substring(colon + 1), span);
        }
    }

    private void add(String key, String values, Span span) {
        Map<String, List<AliasEntry.Value>> told =
                entries.get(entries.size() - 1).values();
        for (String value : values.split(";", -1)) {
            if (!value.isBlank()) {
                told.computeIfAbsent(key, absent -> new ArrayList<>()).add(new AliasEntry.Value(value.strip(), span));
            }
        }
    }

    private Optional<String> key(String printed) {
        String folded = Folded.of(printed.strip()).text;
        return keys.stream().filter(folded::equals).findFirst();
    }
}
