package babillard.cli;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The language that the environment asks for; {@code C} asks for none, so it is French. */
final class Language {
    private Language() {}

    static Locale of(Map<String, String> environment) {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .map(value -> Locale.forLanguageTag(value.split("[_.@]", 2)[0]))
                .orElseGet(Language::ofSystem);
    }

    /** Windows sets no variable, but tells Java; elsewhere Java makes English of nothing at all. */
    private static Locale ofSystem() {
        return System.getProperty("os.name", "").startsWith("Windows") ? Locale.getDefault() : Locale.FRENCH;
    }
}
