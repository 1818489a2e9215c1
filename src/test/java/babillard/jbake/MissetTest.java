package babillard.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.jbake.Misset.Unfit;
import babillard.jbake.Misset.Unknown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MissetTest {
    private static final Path PROJECT = Path.of("");

    @TempDir
    Path site;

    @Test
    void theProjectsOwnFileIsRight() {
        assertThat(Misset.in(PROJECT, Map.of())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everySettingIsDocumentedInTheFile(Setting setting) throws IOException {
        String documented = Files.readString(Path.of("jbake.properties"));

        assertThat(documented).containsPattern("(?m)^#?" + setting.key() + "=");
    }

    @ParameterizedTest
    @CsvSource({
        "portal.titel, portal.title",
        "portal.websub.hubs, portal.websub.hub",
        "site.hots, site.host",
        "portal.title.english, portal.title",
        "content.foldr, content.folder"
    })
    void anUnknownKeyNamesTheNearest(String wrong, String right) {
        assertThat(Misset.in(PROJECT, Map.of(wrong, "x"))).containsExactly(new Unknown(wrong, right));
    }

    @ParameterizedTest
    @CsvSource({
        "portal.withdrawn.days, bientôt",
        "portal.withdrawn.days, -1",
        "portal.websub.hub, hub.example",
        "portal.security.contact, securite@emplois.example",
        "portal.security.expires, 30/06/2026",
        "portal.authority, https://x.example/",
        "portal.languages, en",
        "portal.languages, 'en,fr'",
        "portal.languages, 'fr,xx'",
        "portal.languages, 'fr,fr'",
        "portal.languages, 'fr,english'",
        "search.debug, oui"
    })
    void aValueThatWillNotDoIsNamed(String key, String value) {
        assertThat(Misset.in(PROJECT, Map.of(key, value))).containsExactly(new Unfit(key, value));
    }

    @Test
    void theLanguagesAreThoseThatThereAreWordsIn() {
        assertThat(Misset.in(PROJECT, Map.of("portal.languages", "fr"))).isEmpty();
        assertThat(Misset.in(PROJECT, Map.of("portal.languages", "fr, en", "portal.title.en", "Public jobs")))
                .isEmpty();
    }

    @Test
    void theKeysOfJBakeAndOfTemplatesAreKnown() throws IOException {
        Files.writeString(site.resolve("jbake.properties"), "date.format=yyyy\ntemplate.avis.file=avis.ftl\n");

        assertThat(Misset.in(site, Map.of())).isEmpty();
    }
}
