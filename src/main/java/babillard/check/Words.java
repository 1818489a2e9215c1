package babillard.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** All ids and links of a site, each once: the same few stand in nearly every page. */
final class Words {
    private final Map<String, Word> known = new ConcurrentHashMap<>();

    Word of(String text) {
        Word word = known.get(text);
        return word == null ? added(text) : word;
    }

    private synchronized Word added(String text) {
        return known.computeIfAbsent(text, first -> new Word(first, known.size()));
    }

    /** What a page refers to and may be referred to by. */
    Mentions of(Anatomy anatomy) {
        return new Mentions(all(anatomy.ids()), all(anatomy.links()), all(anatomy.languages()));
    }

    private List<Word> all(Collection<String> texts) {
        List<Word> words = new ArrayList<>(texts.size());
        for (String text : texts) {
            words.add(of(text));
        }
        return words;
    }

    Collection<Word> all() {
        return known.values();
    }
}
