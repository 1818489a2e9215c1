package babillard.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu validator finds nothing to say about any page: no error, no warning. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HtmlValidityTest {
    private final Findings findings = new Findings();
    private final SimpleDocumentValidator validator = new SimpleDocumentValidator();

    @BeforeAll
    void readTheSchema() throws Exception {
        validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", findings);
        validator.setUpValidatorAndParsers(findings, false, false);
    }

    @Test
    void everyPageOfTheSmallTownIsValid() throws Exception {
        check(TestPortal.pages(TestPortal.smallTown()));

        assertThat(findings.found).isEmpty();
    }

    @Test
    void anEmptyPortalIsValid() throws Exception {
        check(TestPortal.pages(TestPortal.input("https://emploi.example/", SmallTown.TODAY, List.of())));

        assertThat(findings.found).isEmpty();
    }

    @Test
    void thePageOfTheLooksIsValid() throws Exception {
        check(Map.of("style/index.html", StyleTest.html()));

        assertThat(findings.found).isEmpty();
    }

    @Test
    void aWrongPageIsFound() throws Exception {
        check(Map.of("wrong.html", "<!DOCTYPE html><html lang=\"fr\"><title>x</title><p><h1>x</h1></p></html>"));

        assertThat(findings.found).isNotEmpty();
        findings.found.clear();
    }

    private void check(Map<String, String> pages) throws Exception {
        for (Map.Entry<String, String> page : pages.entrySet()) {
            InputSource source = new InputSource(new StringReader(page.getValue()));
            source.setSystemId("https://emploi.example/" + page.getKey());
            validator.checkHtmlInputSource(source);
        }
    }

    private static final class Findings implements ErrorHandler {
        private final List<String> found = new ArrayList<>();

        @Override
        public void warning(SAXParseException e) {
            add(e);
        }

        @Override
        public void error(SAXParseException e) {
            add(e);
        }

        @Override
        public void fatalError(SAXParseException e) {
            add(e);
        }

        private void add(SAXParseException e) {
            found.add(e.getSystemId() + ":" + e.getLineNumber() + ": " + e.getMessage());
        }
    }
}
