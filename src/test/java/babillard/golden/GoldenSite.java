package babillard.golden;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.portal.Outcome;
import babillard.spec.SampleSite;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

/** One of the sites under {@code src/test/golden}, ready to be built. */
record GoldenSite(SampleSite site) {
    static final Path FOLDER = Path.of("src/test/golden");
    private static final LocalDate DAY = LocalDate.of(2025, 8, 15);

    static GoldenSite in(Path folder, String name) throws IOException {
        SampleSite site = SampleSite.in(folder.resolve("site"));
        for (Map.Entry<String, byte[]> notice :
                Tree.bytes(FOLDER.resolve(name).resolve("content")).entrySet()) {
            Path file = site.notices().resolve(real(notice.getKey()));
            Files.createDirectories(file.getParent());
            Files.write(file, notice.getValue());
        }
        Path ledger = FOLDER.resolve(name).resolve("ledger.jsonl");
        if (Files.exists(ledger)) {
            Files.copy(ledger, site.folder().resolve("ledger.jsonl"));
        }
        return new GoldenSite(site);
    }

    /** Not every system on which this is checked out can hold the names that a notice may have. */
    private static String real(String name) {
        return name.contains("%") ? URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8) : name;
    }

    Path built(Path output) {
        return built(output, site.notices());
    }

    Path built(Path output, Path notices) {
        assertThat(site.outcome(DAY, output, notices)).isInstanceOf(Outcome.Published.class);
        return output;
    }
}
