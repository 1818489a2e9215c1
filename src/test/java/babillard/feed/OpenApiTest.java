package babillard.feed;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.Samples;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
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
