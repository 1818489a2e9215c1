package babillard.feed;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.Samples;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.openapi.api.SmallRyeOpenAPI;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;

/** The description of the files for programs, held against the files. */
class OpenApiTest {
    private static final Built FILES = Built.api(Samples.DAY, Samples.offers());

    private static JsonNode description() throws IOException {
        return new ObjectMapper().readTree(FILES.text("api/v1/openapi.json"));
    }

    @Test
    void everyFileIsDescribedAndEveryPathIsAFile() throws IOException {
        Set<String> described = new HashSet<>();
        description().get("paths").fieldNames().forEachRemaining(path -> described.add("api/v1" + path));

        for (String file : FILES.files().keySet()) {
            String path = file.replaceAll("[0-9]{4}-[0-9]{2}", "{month}");
            assertThat(described.contains(path) || path.matches(".*/(schema/.*|openapi.json)"))
                    .as(file)
                    .isTrue();
        }
        assertThat(described).filteredOn(path -> !path.contains("{month}")).allMatch(FILES.files()::containsKey);
    }

    /** The parser drops what is not OpenAPI, or does not stand where it belongs; so it must give everything back. */
    @Test
    void aParserOfOpenApiUnderstandsAllOfIt() throws IOException {
        SmallRyeOpenAPI read = SmallRyeOpenAPI.builder()
                .withConfig(unconfigured())
                .enableModelReader(false)
                .enableStandardFilter(false)
                .enableStandardStaticFiles(false)
                .enableAnnotationScan(false)
                .withCustomStaticFile(() -> new ByteArrayInputStream(FILES.bytes("api/v1/openapi.json")))
                .build();

        assertThat(new ObjectMapper().readTree(read.toJSON())).isEqualTo(description());
        assertThat(read.model().getPaths().getPathItems().values())
                .extracting(path -> path.getGET().getOperationId())
                .contains("offers", "changes")
                .doesNotHaveDuplicates();
    }

    private static Config unconfigured() {
        return (Config) Proxy.newProxyInstance(
                Config.class.getClassLoader(),
                new Class<?>[] {Config.class},
                (config, asked, arguments) -> asked.getReturnType() == Optional.class ? Optional.empty() : List.of());
    }

    @Test
    void everyReferenceLeadsToASchema() throws IOException {
        assertThat(description().findValuesAsText("$ref"))
                .isNotEmpty()
                .allMatch(reference -> FILES.files().containsKey("api/v1/" + reference));
    }

    @Test
    void everyOperationHasANameOfItsOwnAndAnAnswer() throws IOException {
        JsonNode description = description();

        assertThat(description.get("openapi").asText()).isEqualTo("3.1.0");
        assertThat(description.findValuesAsText("operationId")).doesNotHaveDuplicates();
        for (JsonNode path : description.get("paths")) {
            assertThat(path.at("/get/responses/200/content")).isNotEmpty();
            assertThat(path.at("/get/summary").asText()).isNotBlank();
        }
    }
}
