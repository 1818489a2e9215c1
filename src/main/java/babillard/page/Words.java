package babillard.page;

import babillard.site.Language;
import babillard.text.Typography;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The words of the site in one language. A sentence has places such as <code>{0}</code>; one that counts has a form
 * for none, one and several, under its key with {@code .0}, {@code .1} and {@code .n}.
 */
public final class Words {
    private static final String BUNDLE = "babillard.page.words";

    private final Language language;
    private final Map<String, String> sentences;
    private final SortedMap<String, String> inOrder;
    private final Dates dates;

    private Words(Language language, Map<String, String> sentences) {
        this.language = language;
        this.sentences = Map.copyOf(sentences);
        this.inOrder = new TreeMap<>(sentences);
        this.dates = Dates.of(this);
    }

    /** Whether there is a bundle of words in a language. */
    public static boolean are(Language language) {
        return Words.class.getResource("words_" + language + ".properties") != null;
    }

    /** The words of a language whose bundle is there. */
    public static Words in(Language language) {
        Locale locale = Locale.forLanguageTag(language.code());
        ResourceBundle bundle = ResourceBundle.getBundle(
                BUNDLE, locale, Words.class.getClassLoader(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        Map<String, String> sentences = new HashMap<>();
        bundle.keySet().forEach(key -> sentences.put(key, Typography.french(bundle.getString(key))));
        return new Words(language, sentences);
    }

    /** The sentences whose keys begin so, by key. */
    SortedMap<String, String> under(String start) {
        return inOrder.subMap(start, start + Character.MAX_VALUE);
    }

    public Language language() {
        return language;
    }

    Dates dates() {
        return dates;
    }

    String get(String key, Object... arguments) {
        String sentence = sentences.get(key);
        if (sentence == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        return arguments.length == 0 ? sentence : filled(sentence, arguments);
    }

    /** The form of a sentence that fits a number, which is its first argument. */
    String count(String key, int number) {
        return get(key + (number == 0 ? ".0" : number == 1 ? ".1" : ".n"), grouped(number));
    }

    /** A number with its thousands set apart. */
    String grouped(int number) {
        StringBuilder digits = new StringBuilder(Integer.toString(number));
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            digits.insert(i, get("number.group"));
        }
        return digits.toString();
    }

    private static String filled(String sentence, Object... arguments) {
        StringBuilder filled = new StringBuilder(sentence.length() + 40);
        int from = 0;
        for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', from)) {
            int close = sentence.indexOf('}', open);
            filled.append(sentence, from, open);
            filled.append(arguments[Integer.parseInt(sentence.substring(open + 1, close))]);
            from = close + 1;
        }
        return filled.append(sentence, from, sentence.length()).toString();
    }
}
