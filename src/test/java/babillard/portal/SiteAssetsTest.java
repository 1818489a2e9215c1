package babillard.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import babillard.input.Asset;
import babillard.site.Artifact;
import babillard.site.SitePath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SiteAssetsTest {
    @Test
    void aScriptImportsTheOtherByItsPublishedName() throws IOException {
        SiteAssets assets = of("1");

        String day = assets.path("day.js").value().substring("assets/".length());
        assertThat(text(assets, "list.js")).isEqualTo("import { day } from \"./" + day + "\";\nday(\"./day\");");
    }

    @Test
    void aChangeOfTheImportedScriptRenamesBoth() {
        assertThat(of("1").path("list.js")).isEqualTo(of("1").path("list.js")).isNotEqualTo(of("2").path("list.js"));
        assertThat(of("1").path("day.js")).isNotEqualTo(of("2").path("day.js"));
        assertThat(of("1").path("site.css")).isEqualTo(of("2").path("site.css"));
    }

    @Test
    void remarksOnLinesOfTheirOwnStayAtHome() {
        String script = """
                /*! Licence */
                /*
                 * what this is for
                 */
                const a = "/* text */"; /* beside */
                  /** why */
                /* before */ const b = 2 */ 1;
                """;
        assertThat(Remarks.removed(script)).isEqualTo("""
                        /*! Licence */
                        const a = "/* text */"; /* beside */
                        /* before */ const b = 2 */ 1;
                        """);
    }

    @Test
    void whatIsNotThereIsAMistake() {
        assertThatThrownBy(() -> of("1").path("none.js")).hasMessageContaining("none.js");
    }

    private static SiteAssets of(String day) {
        return SiteAssets.of(List.of(
                asset("day.js", "export const day = " + day + ";"),
                asset("list.js", "import { day } from \"./day.js\";\nday(\"./day\");"),
                asset("site.css", "@import \"./day.js\";")));
    }

    private static Asset asset(String name, String text) {
        return new Asset(new SitePath(name), text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(SiteAssets assets, String name) throws IOException {
        Artifact artifact = assets.artifacts().stream()
                .filter(each -> each.path().equals(assets.path(name)))
                .findFirst()
                .orElseThrow();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        artifact.content().writeTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
