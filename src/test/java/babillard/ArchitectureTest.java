package babillard;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the code against the table in CONTRIBUTING.md. */
class ArchitectureTest {
    private static final String ROOT = "babillard.";
    private static final Map<String, String> PACKAGE_OF_LIBRARY = Map.of(
            "commonmark", "org.commonmark.",
            "jsoup", "org.jsoup.",
            "jackson", "com.fasterxml.jackson.",
            "freemarker", "freemarker.",
            "jbake", "org.jbake.",
            "commons-configuration", "org.apache.commons.configuration2.",
            "jdk.httpserver", "com.sun.net.httpserver.");
    private static final Set<String> FREE_LIBRARIES = Set.of("java.", "javax.xml.", "org.xml.sax.", "org.jspecify.");
    private static final Set<String> READERS_OF_THE_CLOCK = Set.of("cli");
    private static final Set<String> TOUCHERS_OF_FILES = Set.of("input", "publish", "preview", "jbake", "cli");

    private static JavaClasses classes;
    private static LawTable law;

    @BeforeAll
    static void readCodeAndLaw() throws IOException {
        classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("babillard");
        law = LawTable.read();
    }

    @Test
    void theTableNamesExactlyThePackagesThereAre() {
        Set<String> existing =
                classes.stream().map(ArchitectureTest::home).collect(Collectors.toCollection(TreeSet::new));
        assertThat(law.imports().keySet()).containsExactlyElementsOf(existing);
    }

    @Test
    void packagesImportOnlyWhatTheTableAllows() {
        assertThat(violations((origin, target) -> target.getName().startsWith(ROOT)
                        && !home(target).equals(home(origin))
                        && !law.imports().get(home(origin)).contains(home(target))))
                .isEmpty();
    }

    @Test
    void librariesStayInTheirPackage() {
        assertThat(violations((origin, target) -> !target.getName().startsWith(ROOT) && !mayUse(origin, target)))
                .isEmpty();
    }

    @Test
    void thereIsNoCycle() {
        SlicesRuleDefinition.slices()
                .matching("babillard.(*)..")
                .should()
                .beFreeOfCycles()
                .check(classes);
    }

    @Test
    void onlyTheCommandsReadTheClock() {
        assertThat(calls((origin, call) -> !READERS_OF_THE_CLOCK.contains(origin)
                        && (call.contains(".now(") || call.contains("currentTimeMillis("))))
                .isEmpty();
    }

    @Test
    void filesAreTouchedAtTheEdgesAlone() {
        assertThat(violations((origin, target) ->
                        !TOUCHERS_OF_FILES.contains(home(origin)) && isFileAccess(target.getName())))
                .isEmpty();
    }

    @Test
    void onlyMarkupMakesSafeHtml() {
        assertThat(calls((origin, call) -> !Set.of("markup", "text").contains(origin)
                        && call.startsWith("babillard.text.SafeHtml.<init>")))
                .isEmpty();
    }

    @Test
    void noSourceFileIsLongerThanThreeHundredLines() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            List<Path> tooLong = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> lines(file) > 300)
                    .toList();
            assertThat(tooLong).isEmpty();
        }
    }

    private static boolean isFileAccess(String name) {
        return name.equals("java.nio.file.Files")
                || name.startsWith("java.io.File")
                || name.equals("java.io.RandomAccessFile")
                || name.startsWith("java.nio.channels.");
    }

    private static boolean mayUse(JavaClass origin, JavaClass target) {
        String name = target.getName();
        if (target.isPrimitive() || FREE_LIBRARIES.stream().anyMatch(name::startsWith)) {
            return true;
        }
        return law.libraries().get(home(origin)).stream()
                .map(library -> PACKAGE_OF_LIBRARY.getOrDefault(library, "unknown library " + library))
                .anyMatch(name::startsWith);
    }

    private static Set<String> violations(BiPredicate<JavaClass, JavaClass> forbidden) {
        return classes.stream()
                .flatMap(origin -> origin.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> forbidden.test(dependency.getOriginClass(), element(dependency)))
                .map(Dependency::getDescription)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> calls(BiPredicate<String, String> forbidden) {
        return classes.stream()
                .flatMap(origin -> origin.getCodeUnitAccessesFromSelf().stream())
                .filter(call -> forbidden.test(
                        home(call.getOriginOwner()), call.getTarget().getFullName()))
                .map(Object::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static JavaClass element(Dependency dependency) {
        return dependency.getTargetClass().getBaseComponentType();
    }

    /** The package under the root in which a class lives. */
    private static String home(JavaClass type) {
        return type.getPackageName().substring(ROOT.length());
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
