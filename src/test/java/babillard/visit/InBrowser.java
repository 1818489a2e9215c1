package babillard.visit;

import babillard.spec.SampleSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands one browser and one sample site to all tests that ask for them; without a browser they are skipped. */
final class InBrowser implements ParameterResolver {
    static final LocalDate BUILT = LocalDate.of(2025, 8, 15);
    private static final String BASE = "/portail/";

    /** The sample site on a host, and the browser that visits it. */
    record Visit(Path folder, Browser browser, Host host) implements AutoCloseable {
        static Visit start() {
            try {
                Path folder = Files.createTempDirectory("babillard-browser");
                SampleSite site = SampleSite.in(folder.resolve("site"));
                SampleSite.copy(Path.of("content/offres"), site.notices());
                Path output = site.preview(BUILT, folder.resolve("output"), "https://emplois.example" + BASE);
                return new Visit(folder, Browser.start(folder.resolve("user")), Host.of(output, BASE));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            browser.close();
            host.close();
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Browser.class || type == Host.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Assumptions.assumeTrue(
                Files.isExecutable(Browser.CHROMIUM) && Files.isExecutable(Browser.DRIVER),
                "no browser here: install chromium and chromium-driver to run this test");
        Visit visit = context.getRoot()
                .getStore(Namespace.create(InBrowser.class))
                .computeIfAbsent(Visit.class, absent -> Visit.start(), Visit.class);
        visit.host().disappear(false);
        return parameter.getParameter().getType() == Host.class
                ? visit.host()
                : visit.browser().fresh();
    }
}
