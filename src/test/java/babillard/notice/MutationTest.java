package babillard.notice;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.offer.Offer;
import babillard.text.Folding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sample notices keep their fields through all that an extraction does to them; the share is printed. */
class MutationTest {
    private static final double LEAST = 0.98;

    @Test
    void whatAPersonWouldStillFindIsFound() throws IOException {
        int asked = 0;
        List<String> lost = new ArrayList<>();
        for (String notice : samples()) {
            Map<String, String> right = fields(Clerk.offer(notice));
            for (Mutation mutation : Mutation.values()) {
                String mutated = mutation.text(notice);
                Map<String, String> found =
                        Clerk.read(mutated).value().map(MutationTest::fields).orElse(Map.of());
                asked += right.size();
                right.forEach((field, value) -> {
                    if (!value.equals(found.get(field))) {
                        lost.add(mutation + " " + right.get("reference") + " " + field + ": " + found.get(field)
                                + " for " + value);
                    }
                });
            }
        }
        double share = 1 - (double) lost.size() / asked;
        System.out.printf("fields kept through mutations: %.4f of %d%n", share, asked);
        assertThat(share).as(String.join("\n", lost)).isGreaterThan(LEAST);
    }

    private static List<String> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("content", "offres"))) {
            List<String> samples = files.sorted().map(MutationTest::text).toList();
            assertThat(samples).hasSizeGreaterThan(20);
            return samples;
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> fields(Offer offer) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", offer.post().title());
        fields.put("reference", offer.reference().printed() + offer.reference().date());
        fields.put("employer", offer.assignment().employer().toString());
        fields.put("corps", offer.post().corps().toString());
        fields.put("domain", offer.post().domain().toString());
        fields.put("direction", offer.assignment().direction().toString());
        fields.put("service", offer.assignment().service().toString());
        fields.put("workplace", offer.assignment().workplace().toString());
        fields.put("residence", offer.terms().residence().toString());
        fields.put("vacancy", offer.terms().vacancy().toString());
        fields.put("posted", offer.terms().postedOn().toString());
        fields.put("deadline", offer.terms().deadline().toString());
        fields.put("respnc", offer.post().respnc().toString());
        fields.put("sections", offer.body().headings().toString());
        fields.replaceAll((field, value) -> Folding.fold(value));
        return fields;
    }
}
