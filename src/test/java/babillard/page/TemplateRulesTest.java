package babillard.page;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.offer.Employer;
import babillard.text.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the templates of this project must not contain, and that they and the words fit together. */
class TemplateRulesTest {
    /** FreeMarker cannot switch these off; each would let text through unescaped or run it. */
    private static final List<String> REFUSED = List.of(
            "?no_esc",
            "?noesc",
            "?interpret",
            "?eval",
            "?new",
            "?api",
            "?markup_string",
            "#noautoesc",
            "#noescape",
            "#outputformat",
            "#ftl");

    static Collection<Source> templates() {
        return TestPortal.sources();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void nothingIsLeftUnescapedOrRun(Source template) {
        assertThat(template.text()).doesNotContainIgnoringCase(REFUSED.toArray(CharSequence[]::new));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void noStyleNorScriptStandsInThePage(Source template) {
        assertThat(template.text()).doesNotContainIgnoringCase("<style", " style=", "javascript:");
        assertThat(template.text().replace("<script type=\"application/ld+json\">${", ""))
                .doesNotContainPattern("(?i)<script(?! (type=\"module\" )?src=\"\\$\\{[a-z.]+}\"( defer)?></script>)");
        assertThat(template.text()).doesNotContainPattern("(?i)\\son[a-z]+=");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void noWordOfTheSiteStandsInATemplate(Source template) {
        String printed = template.text()
                .replaceAll("(?s)<#--.*?-->", "")
                .replaceAll("(?s)\\$\\{[^}]*}", "")
                .replaceAll("</?[#@][^>]*>", "")
                .replace(" lang=\"\"", "")
                .replaceAll("<[^>]*>", "");

        assertThat(printed).doesNotContainPattern("\\p{L}{2}");
    }

    @Test
    void everySentenceIsUsed() {
        Set<String> quoted = quoted();

        assertThat(ResourceBundle.getBundle("babillard.page.words", Locale.FRENCH).keySet().stream()
                        .filter(key -> forms(key, quoted).noneMatch(form -> isNamed(form, quoted))))
                .isEmpty();
    }

    /** A key as code may name it: whole, without the ending that counts, without one that is added to it. */
    private static Stream<String> forms(String key, Set<String> quoted) {
        String bare = key.replaceAll("\\.[01n]$", "");
        int last = bare.lastIndexOf('.');
        boolean composed = last > 0 && quoted.contains(bare.substring(last));
        return Stream.of(key, bare, composed ? bare.substring(0, last) : bare);
    }

    private static boolean isNamed(String form, Set<String> quoted) {
        int first = form.indexOf('.') + 1;
        return quoted.contains(form)
                || (quoted.contains(form.substring(0, first)) && quoted.contains(form.substring(first)));
    }

    /** The texts in quotation marks in templates, scripts and code, and the names of the kinds of employers. */
    private static Set<String> quoted() {
        Set<String> quoted = new TreeSet<>();
        Stream.of(Employer.Kind.values()).map(Employer.Kind::id).forEach(quoted::add);
        Matcher matcher = Pattern.compile("\"([a-z0-9.]+)\"")
                .matcher(read("templates") + read("assets") + read("src/main/java/babillard/page"));
        while (matcher.find()) {
            quoted.add(matcher.group(1));
        }
        return quoted;
    }

    private static String read(String folder) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".png"))
                    .map(TemplateRulesTest::read)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
