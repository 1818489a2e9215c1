package babillard.visit;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** What axe and the Nu validator have to say about a page as it stands in the browser, after its scripts. */
final class Faults {
    private static final String AXE = axe();
    private static final String FOUND = """
            const done = arguments[arguments.length - 1];
            const asked = { resultTypes: ["violations"], rules: { "target-size": { enabled: true } } };
            axe.run(document, asked).then(({ violations }) =>
              done(violations.map((fault) => fault.id + ": " + fault.nodes.map((node) => node.html).join(" "))));
            """;

    private Faults() {}

    static List<String> ofAccess(Browser browser) {
        browser.run(AXE);
        return ((List<?>) browser.runLater(FOUND)).stream().map(String::valueOf).toList();
    }

    static List<String> ofMarkup(Browser browser) throws Exception {
        String html = "<!DOCTYPE html>" + browser.run("return document.documentElement.outerHTML");
        List<String> found = new ArrayList<>();
        DefaultHandler findings = new DefaultHandler() {
            @Override
            public void warning(SAXParseException e) {
                error(e);
            }

            @Override
            public void error(SAXParseException e) {
                found.add(e.getMessage());
            }

            @Override
            public void fatalError(SAXParseException e) {
                error(e);
            }
        };
        SimpleDocumentValidator validator = new SimpleDocumentValidator();
        validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", findings);
        validator.setUpValidatorAndParsers(findings, false, false);
        InputSource source = new InputSource(new StringReader(html));
        source.setSystemId(browser.address());
        validator.checkHtmlInputSource(source);
        return found;
    }

    private static String axe() {
        try (InputStream script = Faults.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
