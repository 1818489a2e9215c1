package babillard.check;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.check.Destination.Nowhere;
import babillard.check.Destination.Place;
import babillard.check.Destination.World;
import babillard.check.Finding.Flaw;
import babillard.site.BaseUrl;
import babillard.site.SitePath;
import java.net.URI;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompassTest {
    private static final BaseUrl BASE = new BaseUrl(URI.create("https://emploi.example/some/base/"));
    private static final SitePath PAGE = new SitePath("corps/attache/index.html");

    private static Destination from(String link) {
        return new Compass(BASE).from(PAGE, link);
    }

    @ParameterizedTest
    @CsvSource({
        "/some/base/, ''",
        "/some/base/offres/, offres/",
        "https://emploi.example/some/base/offres.rss, offres.rss",
        "https://emploi.example/some/base/, ''",
        "/some/base/offres/?page=2, offres/",
        "'', corps/attache/",
        "?tri=date, corps/attache/",
        "offres.rss, corps/attache/offres.rss",
        "./offres.rss, corps/attache/offres.rss",
        "../, corps/",
        ".., corps/",
        "., corps/attache/",
        "../../, ''",
        "../../a-propos/, a-propos/",
        "/some/base/%61ide/, aide/",
        "/some/base/a+b, a+b",
        "/some/base/%zz, %zz",
        "' /some/base/aide/ ', aide/"
    })
    void aLinkInsideTheSite(String link, String address) {
        assertThat(from(link)).isEqualTo(new Place(address, ""));
    }

    @Test
    void aLinkToAnId() {
        assertThat(from("#contact")).isEqualTo(new Place("corps/attache/", "contact"));
        assertThat(from("/some/base/aide/#d%C3%A9p%C3%B4t")).isEqualTo(new Place("aide/", "dépôt"));
        assertThat(from("?a=b#c?d")).isEqualTo(new Place("corps/attache/", "c?d"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.gouv.nc/",
                "http://emploi.example/some/base/",
                "https://emploi.example/autre/",
                "HTTPS://emploi.example/",
                "mailto:drh@example.org",
                "tel:+687123456"
            })
    void aLinkIntoTheWorld(String link) {
        assertThat(from(link)).isEqualTo(new World());
    }

    @ParameterizedTest
    @CsvSource({
        "/, OUTSIDE_BASE",
        "/offres/, OUTSIDE_BASE",
        "/some/base, OUTSIDE_BASE",
        "../../../x, OUTSIDE_BASE",
        "//evil.example/, UNSAFE_ADDRESS",
        "javascript:alert(1), UNSAFE_ADDRESS",
        "data:text/html;base64, UNSAFE_ADDRESS",
        "ftp://example.org/, UNSAFE_ADDRESS"
    })
    void aLinkThatTheSiteMayNotHave(String link, Flaw flaw) {
        assertThat(from(link)).isEqualTo(new Nowhere(flaw));
    }

    @Test
    void aSchemeHiddenByControlCharactersIsUnsafe() {
        assertThat(from("java\tscript:alert(1)")).isEqualTo(new Nowhere(Flaw.UNSAFE_ADDRESS));
    }

    /** {@link URI#resolve} is the reference, where it does not climb out. */
    @Property(tries = 300)
    void aRelativeLinkResolvesAsAnyUriDoes(@ForAll("relative") String link) {
        URI expected = URI.create(BASE.absolute(PAGE)).resolve(link).normalize();
        String path = expected.getRawPath();
        if (path.startsWith(BASE.path()) && !path.contains("..")) {
            assertThat(from(link))
                    .isEqualTo(new Place(path.substring(BASE.path().length()), ""));
        } else {
            assertThat(from(link)).isEqualTo(new Nowhere(Flaw.OUTSIDE_BASE));
        }
    }

    @Provide
    Arbitrary<String> relative() {
        return Arbitraries.of("a", "b.html", "..", ".", "c-d")
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .flatMap(names -> Arbitraries.of("", "/").map(end -> String.join("/", List.copyOf(names)) + end));
    }
}
