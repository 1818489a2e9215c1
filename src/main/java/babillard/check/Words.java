package babillard.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** All ids and links of a site, each once: the same few stand in nearly every page. */
final class Words {
    private final Map<String, Word> known = new ConcurrentHashMap<>();
    private volatile Spelling[] spellings = new Spelling[1024];
    private int spelled;

    Word of(String text) {
        Word word = known.get(text);
        return word == null ? added(text) : word;
    }

    private synchronized Word added(String text) {
        return known.computeIfAbsent(text, first -> new Word(first, known.size()));
    }

    /** The word that an attribute of a page spells; one that was spelled so before is found without a string. */
    Word of(byte[] page, int from, int to) {
        int hash = Spelling.hash(page, from, to);
        Spelling[] table = spellings;
        int slot = hash & table.length - 1;
        for (Spelling spelling = table[slot]; spelling != null; spelling = table[slot]) {
            if (spelling.isAt(page, from, to, hash)) {
                return spelling.word();
            }
            slot = slot + 1 & table.length - 1;
        }
        byte[] bytes = Arrays.copyOfRange(page, from, to);
        Word word = of(Entities.decode(new String(bytes, StandardCharsets.UTF_8)));
        learn(new Spelling(bytes, hash, word));
        return word;
    }

    /** Two threads may learn the same at once, which costs a place and no more. */
    private synchronized void learn(Spelling spelling) {
        if (2 * spelled >= spellings.length) {
            spellings = grown(spellings);
        }
        put(spelling, spellings);
        spelled++;
    }

    private static Spelling[] grown(Spelling[] table) {
        Spelling[] grown = new Spelling[2 * table.length];
        for (Spelling spelling : table) {
            if (spelling != null) {
                put(spelling, grown);
            }
        }
        return grown;
    }

    private static void put(Spelling spelling, Spelling[] table) {
        int slot = spelling.hash() & table.length - 1;
        while (table[slot] != null) {
            slot = slot + 1 & table.length - 1;
        }
        table[slot] = spelling;
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
