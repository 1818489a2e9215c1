package babillard.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Promise 14: every library and every tool is pinned, the jar is reproducible, and what it is made of is listed. */
class Promise14PinnedTest {
    private static Document build;

    @BeforeAll
    static void read() throws Exception {
        build = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("pom.xml").toFile());
    }

    @Test
    void everyVersionIsOneVersion() {
        List<String> properties = texts("properties");
        assertThat(texts("version")).hasSizeGreaterThan(20).allSatisfy(version -> {
            if (version.startsWith("${")) {
                assertThat(properties).anyMatch(named -> named.startsWith(version.substring(2, version.length() - 1)));
            } else {
                assertThat(version).matches("\\[17,\\)|[0-9][0-9A-Za-z.-]*").doesNotContain("SNAPSHOT");
            }
        });
        assertThat(properties)
                .filteredOn(property -> property.contains(".version="))
                .hasSizeGreaterThan(20)
                .allMatch(property -> property.matches("[a-z0-9-]+\\.version=[0-9][0-9A-Za-z.-]*"));
    }

    @Test
    void everyToolOfTheBuildHasOne() {
        NodeList plugins = build.getElementsByTagName("plugin");
        List<String> pinned = new ArrayList<>();
        List<String> all = new ArrayList<>();
        for (int i = 0; i < plugins.getLength(); i++) {
            Element plugin = (Element) plugins.item(i);
            String name = child(plugin, "artifactId");
            all.add(name);
            if (!child(plugin, "version").isEmpty()) {
                pinned.add(name);
            }
        }
        assertThat(pinned).containsAll(all);
    }

    @Test
    void theJarIsReproducibleAndItsPartsAreListed() {
        assertThat(texts("properties")).anyMatch(property -> property.startsWith("project.build.outputTimestamp="));
        assertThat(texts("artifactId")).contains("cyclonedx-maven-plugin");
        assertThat(Path.of(".ci/run")).content().contains("babillard.cdx.json", "cmp ");
    }

    /** The text of each such element, or {@code name=text} of each that it holds. */
    private static List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        NodeList elements = build.getElementsByTagName(name);
        for (int i = 0; i < elements.getLength(); i++) {
            NodeList children = elements.item(i).getChildNodes();
            for (int j = 0; j < children.getLength() && children.getLength() > 1; j++) {
                texts.add(
                        children.item(j).getNodeName() + "=" + children.item(j).getTextContent());
            }
            if (children.getLength() == 1) {
                texts.add(elements.item(i).getTextContent());
            }
        }
        return texts;
    }

    private static String child(Element parent, String name) {
        for (int i = 0; i < parent.getChildNodes().getLength(); i++) {
            if (parent.getChildNodes().item(i).getNodeName().equals(name)) {
                return parent.getChildNodes().item(i).getTextContent();
            }
        }
        return "";
    }
}
