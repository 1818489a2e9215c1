package babillard.report;

import babillard.text.Code;
import babillard.text.Diagnostic;
import babillard.text.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** The words for every remark in one language; the codes of each package have a bundle named after the package. */
public final class Sentences {
    private static final String OWN_WORDS = "report";
    private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

    private final Locale language;
    private final Map<String, Properties> bundles = new ConcurrentHashMap<>();

    private Sentences(Locale language) {
        this.language = language;
    }

    /** In the language of the locale when there are words in it, else in French. */
    public static Sentences in(Locale locale) {
        return new Sentences(LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(locale.getLanguage()))
                .findFirst()
                .orElse(Locale.FRENCH));
    }

    /** What is wrong, and what was assumed. */
    public String message(Diagnostic remark) {
        return sentence(remark, "");
    }

    /** What to write instead. */
    public String hint(Diagnostic remark) {
        return sentence(remark, ".hint");
    }

    String severity(Severity severity) {
        return word("severity." + severity.name().toLowerCase(Locale.ROOT));
    }

    String word(String key) {
        return pattern(OWN_WORDS, key);
    }

    private String sentence(Diagnostic remark, String suffix) {
        String pattern = pattern(bundle(remark.code()), remark.code().id() + suffix);
        return new MessageFormat(pattern, language).format(remark.arguments().toArray());
    }

    private String pattern(String bundle, String key) {
        String pattern = bundles.computeIfAbsent(bundle, this::load).getProperty(key);
        if (pattern == null) {
            throw new IllegalStateException("no words for " + key + " in " + path(bundle));
        }
        return pattern;
    }

    private static String bundle(Code code) {
        String home = code.getClass().getPackageName();
        return home.substring(home.lastIndexOf('.') + 1);
    }

    private Properties load(String bundle) {
        Properties words = new Properties();
        try (InputStream in = Sentences.class.getResourceAsStream(path(bundle))) {
            if (in == null) {
                throw new IllegalStateException("no words at " + path(bundle));
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return words;
    }

    private String path(String bundle) {
        return bundle + "_" + language.getLanguage() + ".properties";
    }
}
