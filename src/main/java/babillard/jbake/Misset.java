package babillard.jbake;

import babillard.text.Nearest;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A key that nobody knows, with the nearest one that is known, or a known one with a value that will not do. */
public sealed interface Misset {
    String key();

    /** Perhaps the nearest key was meant. */
    record Unknown(String key, String nearest) implements Misset {}

    /** The key is right, and its value is not. */
    record Unfit(String key, String value) implements Misset {}

    /** All that is wrong in a site's {@code jbake.properties}, and in what was said over it. */
    static List<Misset> in(Path site, Map<String, String> overrides) {
        Map<String, String> given = new TreeMap<>();
        Set<String> known = new TreeSet<>();
        try (Reader own = Layers.own(site);
                Reader usual = Layers.usual()) {
            given.putAll(Keys.read(own));
            known.addAll(Keys.read(usual).keySet());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        given.putAll(overrides);
        Arrays.stream(Setting.values()).map(Setting::key).forEach(known::add);
        return given.entrySet().stream()
                .flatMap(entry -> Keys.judge(entry.getKey(), entry.getValue(), known).stream())
                .toList();
    }

    /** The keys that there are. */
    final class Keys {
        /** JBake lets a site name any number of its own templates and options. */
        private static final List<String> OPEN_ENDED = List.of("template.", "asciidoctor.", "data.");

        private Keys() {}

        private static Map<String, String> read(Reader reader) throws IOException {
            Properties properties = new Properties();
            properties.load(reader);
            return properties.stringPropertyNames().stream()
                    .collect(Collectors.toMap(key -> key, properties::getProperty));
        }

        private static List<Misset> judge(String key, String value, Set<String> known) {
            if (!known.contains(key)
                    && !Setting.isTranslated(key)
                    && OPEN_ENDED.stream().noneMatch(key::startsWith)) {
                return List.of(new Unknown(key, Nearest.to(key, known).orElse("")));
            }
            return Setting.of(key).filter(setting -> !setting.takes(value)).stream()
                    .<Misset>map(setting -> new Unfit(key, value))
                    .toList();
        }
    }
}
