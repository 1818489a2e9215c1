package babillard.check;

import java.util.ArrayList;
import java.util.List;

/** Words in the order in which they come, each once. */
final class WordSet {
    private final List<Word> words = new ArrayList<>();
    private Word[] slots = new Word[64];

    /** Tells whether it is new. */
    boolean add(Word word) {
        int slot = slot(word);
        if (slots[slot] == word) {
            return false;
        }
        slots[slot] = word;
        words.add(word);
        if (2 * words.size() > slots.length) {
            grow();
        }
        return true;
    }

    boolean contains(Word word) {
        return slots[slot(word)] == word;
    }

    /** Where the word stands, or a free place for it. */
    private int slot(Word word) {
        int last = slots.length - 1;
        int slot = word.number() & last;
        while (slots[slot] != null && slots[slot] != word) {
            slot = slot + 1 & last;
        }
        return slot;
    }

    private void grow() {
        slots = new Word[2 * slots.length];
        for (Word word : words) {
            slots[slot(word)] = word;
        }
    }

    List<Word> inOrder() {
        return words;
    }
}
