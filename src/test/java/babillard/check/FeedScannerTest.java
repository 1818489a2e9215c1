package babillard.check;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.site.BaseUrl;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FeedScannerTest {
    private static final String ROOT = "https://e.nc/";

    @Test
    void findsAddressesFromTheFirstByteToTheLast() {
        assertThat(scan(ROOT + "offres/1.html. Et <a href='" + ROOT + "'>, é" + ROOT + "corps/"))
                .containsExactly("offres/1.html", "", "corps/");
    }

    @Property
    void findsWhatAnExpressionFinds(@ForAll("feeds") String feed) {
        Set<String> expected = Pattern.compile(Pattern.quote(ROOT) + "([a-z0-9/._@-]*)")
                .matcher(feed)
                .results()
                .map(MatchResult::group)
                .map(found -> found.substring(ROOT.length()).replaceAll("\\.+$", ""))
                .collect(Collectors.toSet());

        assertThat(scan(feed)).isEqualTo(expected);
    }

    @Provide
    Arbitrary<String> feeds() {
        return Arbitraries.of(ROOT, "https://", "e.nc/", "h", "/", "offres/1.html", ".", " ", "é", ":", "\"")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts).replace(ROOT, " " + ROOT));
    }

    private static Set<String> scan(String feed) {
        return new FeedScanner(new BaseUrl(URI.create(ROOT))).scan(feed.getBytes(StandardCharsets.UTF_8));
    }
}
