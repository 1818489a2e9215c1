package babillard.notice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What is known by its folded words, looked up by their first two letters, the longest first. */
final class WordTable<T> {
    private static final int LETTERS = 26;

    /** Where the second sign is no letter, as in {@code n°}. */
    private static final int OTHER = LETTERS;

    private final Function<T, String> words;
    private final List<List<T>> slots = new ArrayList<>();

    WordTable(Function<T, String> words) {
        this.words = words;
        for (int i = 0; i < LETTERS * (LETTERS + 1); i++) {
            slots.add(List.of());
        }
    }

    void add(T entry) {
        int slot = slot(words.apply(entry), 0);
        List<T> entries = new ArrayList<>(slots.get(slot));
        entries.add(entry);
        entries.sort(Comparator.comparing((T each) -> -words.apply(each).length()));
        slots.set(slot, entries);
    }

    /** The entry with the longest words that stand, whole, in a folded text at {@code at}. */
    Optional<T> at(Folded text, int at) {
        int slot = slot(text.text, at);
        for (T entry : slot < 0 ? List.<T>of() : slots.get(slot)) {
            String known = words.apply(entry);
            if (text.text.startsWith(known, at) && text.isWordEnd(at + known.length())) {
                return Optional.of(entry);
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
