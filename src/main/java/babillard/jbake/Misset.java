package babillard.jbake;

import babillard.text.Nearest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** A key that nobody knows, with the nearest one that is known, or a known one with a value that will not do. */
public sealed interface Misset {
    String key();

    /** Perhaps the nearest key was meant. */
    record Unknown(String key, String nearest) implements Misset {}

    /** The key is right, and its value is not. */
    record Unfit(String key, String value) implements Misset {}

    /** All that is wrong in a site's {@code jbake.properties}, and in what was said over it. */
    static List<Misset> in(Path site, Map<String, String> overrides) {
        Properties given = Layers.own(site);
        given.putAll(overrides);
        Set<String> known = new TreeSet<>(Layers.usual().stringPropertyNames());
        Arrays.stream(Setting.values()).map(Setting::key).forEach(known::add);
        List<Misset> wrong = new ArrayList<>();
        for (String key : new TreeSet<>(given.stringPropertyNames())) {
            Keys.judge(key, given.getProperty(key), known).ifPresent(wrong::add);
        }
        return wrong;
    }

    /** The keys that there are. */
    final class Keys {
        /** JBake lets a site name any number of its own templates and options. */
        private static final List<String> OPEN_ENDED = List.of("template.", "asciidoctor.", "data.");

        private Keys() {}

        private static Optional<Misset> judge(String key, String value, Set<String> known) {
            if (!known.contains(key)
                    && !Setting.isTranslated(key)
                    && OPEN_ENDED.stream().noneMatch(key::startsWith)) {
                return Optional.of(new Unknown(key, Nearest.to(key, known).orElse("")));
            }
            return Setting.of(key).filter(setting -> !setting.takes(value)).map(setting -> new Unfit(key, value));
        }
    }
}
