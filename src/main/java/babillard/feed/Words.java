package babillard.feed;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the feeds, in the language in which the notices are written. */
final class Words {
    static final String LANGUAGE = Locale.FRENCH.getLanguage();

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("babillard.feed.words", Locale.FRENCH);

    private Words() {}

    static String say(String key, String... arguments) {
        String words = BUNDLE.getString(key);
        return arguments.length == 0 ? words : new MessageFormat(words, Locale.FRENCH).format(arguments);
    }
}
