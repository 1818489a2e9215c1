package babillard.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each way of telling a host the types of the files tells the same of every file. */
class HostingTest {
    /** What both servers know of themselves, so that nginx would complain of hearing it twice. */
    private static final String KNOWN_TO_ALL = "\n application/rss+xml rss;\n application/atom+xml atom;\n";

    private static final String FEED = "application/feed+json";
    private static final String HEADERS =
            HostHeaders.of(Built.portal("https://emplois.example/").base());

    @ParameterizedTest
    @CsvSource({
        "offres.rss, application/rss+xml",
        "employeurs/province-sud/offres.rss, application/rss+xml",
        "offres.atom, application/atom+xml",
        "lieux/noumea/offres.ics, text/calendar",
        "offres.json, application/feed+json",
        "offres-2025-07.json, application/feed+json",
        "cloture-proche/offres.json, application/feed+json",
        "cloture-proche/offres-2025-07.json, application/feed+json",
        "employeurs/province-sud/offres.json, application/feed+json",
        "employeurs/province-sud/offres-2025-07.json, application/feed+json",
        "offres/liste.json,",
        "api/v1/offers.json,",
        "api/v1/offers-2025-07.json,",
        "api/v1/offers.ndjson, application/x-ndjson",
        "catalog.jsonld, application/ld+json",
        "manifest.webmanifest, application/manifest+json"
    })
    void everyHostIsToldTheSameType(String path, String type) throws IOException {
        Optional<String> expected = Optional.ofNullable(type);

        assertThat(ofHeaders("/" + path)).as("_headers").isEqualTo(expected);
        assertThat(ofServer("nginx.conf", "location ~ (\\S+)", "^ +(\\S+) +(\\w+);$", "/" + path))
                .as("nginx")
                .isEqualTo(expected);
        assertThat(ofServer("apache.conf", "LocationMatch \"(.+)\"", "^AddType (\\S+) \\.(\\w+)$", "/" + path))
                .as("Apache")
                .isEqualTo(expected);
    }

    /** A star stands for anything, a name after a colon for one folder. */
    private static Optional<String> ofHeaders(String path) {
        Optional<String> type = Optional.empty();
        for (String rule : HEADERS.split("\n(?=/)")) {
            String pattern = rule.lines().findFirst().orElseThrow();
            String regex =
                    pattern.replace(".", "\\.").replaceAll(":[a-z]+", "[^/]+").replace("*", ".*");
            Matcher said = Pattern.compile("Content-Type: ([^;]+);").matcher(rule);
            if (path.matches(regex) && said.find()) {
                type = Optional.of(said.group(1));
            }
        }
        return type;
    }

    /** The place that says what a feed is comes before the extension of the file. */
    private static Optional<String> ofServer(String file, String place, String extension, String path)
            throws IOException {
        String sample = Files.readString(Path.of("src/hosting", file));
        Matcher places = Pattern.compile(place + "[\\s\\S]*?(?=\\n    }|</Loc)").matcher(sample);
        while (places.find()) {
            boolean here = Pattern.compile(places.group(1)).matcher(path).find();
            if (here && places.group().contains(FEED)) {
                return Optional.of(FEED);
            }
        }
        Matcher types = Pattern.compile(extension, Pattern.MULTILINE).matcher(sample + KNOWN_TO_ALL);
        while (types.find()) {
            if (path.endsWith("." + types.group(2))) {
                return Optional.of(types.group(1));
            }
        }
        return Optional.empty();
    }
}
