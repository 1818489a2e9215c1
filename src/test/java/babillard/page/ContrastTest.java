package babillard.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The colours of both schemes, in each pair in which they meet: as WCAG 2.2 computes their contrast. */
class ContrastTest {
    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): #([0-9a-f]{6});");
    private static final double OF_TEXT = 4.5;
    private static final double OF_EDGES = 3;
    private static final List<String> GROUNDS = List.of("paper", "sheet", "tint");
    private static final List<String> TEXTS = List.of("ink", "soft", "accent", "accent-deep");

    @ParameterizedTest
    @ValueSource(strings = {"site.css", "flux.css"})
    void textIsReadableOnEveryGround(String file) throws IOException {
        for (Map<String, String> scheme : schemes(file)) {
            for (String ground : GROUNDS) {
                for (String text : TEXTS) {
                    expect(scheme, text, ground, OF_TEXT);
                }
                expect(scheme, "edge", ground, OF_EDGES);
            }
            expect(scheme, "on-accent", "accent", OF_TEXT);
            expect(scheme, "on-accent", "accent-deep", OF_TEXT);
        }
    }

    @Test
    void aFeedHasTheColoursOfTheSite() throws IOException {
        List<Map<String, String>> ofSite = schemes("site.css");
        List<Map<String, String>> ofFeeds = schemes("flux.css");

        for (int scheme = 0; scheme < ofSite.size(); scheme++) {
            assertThat(ofSite.get(scheme)).containsAllEntriesOf(ofFeeds.get(scheme));
        }
    }

    /** A style may lack some of the colours. */
    private static void expect(Map<String, String> scheme, String one, String other, double least) {
        if (scheme.containsKey(one) && scheme.containsKey(other)) {
            assertThat(contrast(scheme.get(one), scheme.get(other)))
                    .as(one + " on " + other + " in " + scheme)
                    .isGreaterThanOrEqualTo(least);
        }
    }

    /** The light scheme, and the dark one, which changes all of its colours. */
    private static List<Map<String, String>> schemes(String file) throws IOException {
        List<Map<String, String>> schemes = new ArrayList<>();
        for (String part : Files.readString(Path.of("assets", file)).split("prefers-color-scheme: dark", 2)) {
            Map<String, String> colours = new TreeMap<>();
            Matcher found = COLOUR.matcher(part);
            while (found.find()) {
                colours.putIfAbsent(found.group(1), found.group(2));
            }
            schemes.add(colours);
        }
        assertThat(schemes.get(0).keySet()).isEqualTo(schemes.get(1).keySet()).contains("ink", "paper", "accent");
        return schemes;
    }

    private static double contrast(String one, String other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 0) + 0.7152 * channel(colour, 2) + 0.0722 * channel(colour, 4);
    }

    private static double channel(String colour, int at) {
        double part = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
