package babillard.notice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is known by its folded words, looked up by their first two letters, the longest first. */
final class WordTable<T> {
    private record Entry<T>(String words, T meaning) {}

    private static final int LETTERS = 26;

    /** Where the second sign is no letter, as in {@code n°}. */
    private static final int OTHER = LETTERS;

    private final List<List<Entry<T>>> slots = new ArrayList<>();

    WordTable() {
        for (int i = 0; i < LETTERS * (LETTERS + 1); i++) {
            slots.add(List.of());
        }
    }

    void add(String words, T meaning) {
        int slot = slot(words, 0);
        List<Entry<T>> entries = new ArrayList<>(slots.get(slot));
        entries.add(new Entry<>(words, meaning));
        entries.sort(Comparator.comparing(entry -> -entry.words().length()));
        slots.set(slot, entries);
    }

    /** The meaning of the longest words that stand, whole, in a folded text at {@code at}. */
    Optional<T> at(Folded text, int at) {
        int slot = slot(text.text, at);
        List<Entry<T>> entries = slot < 0 ? List.of() : slots.get(slot);
        for (int i = 0; i < entries.size(); i++) {
            String words = entries.get(i).words();
            if (text.text.startsWith(words, at) && text.isWordEnd(at + words.length())) {
                return Optional.of(entries.get(i).meaning());
            }
        }
        return Optional.empty();
    }

    private static int slot(String text, int at) {
        int first = at < text.length() ? letter(text.charAt(at)) : OTHER;
        int second = at + 1 < text.length() ? letter(text.charAt(at + 1)) : OTHER;
        return first == OTHER ? -1 : first * (LETTERS + 1) + second;
    }

    private static int letter(char c) {
        return c >= 'a' && c <= 'z' ? c - 'a' : OTHER;
    }
}
