package babillard.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import babillard.text.Slug;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Promise 7: what a notice says makes a name at most, never a way; and two files never want one place. */
class Promise07PathsTest {
    private static Site site(String... paths) {
        return Site.of(Arrays.stream(paths)
                .map(path -> Artifact.of(new SitePath(path), Kind.DATA, new byte[0]))
                .toList());
    }

    @Property
    void anyTextMakesOneNameInItsFolder(@ForAll String text) {
        String path = SitePath.offer(Slug.of(text)).value();
        assertThat(path).matches("offres/[a-z0-9][a-z0-9-]*\\.html");
        assertThat(SitePath.employer(Slug.of(text)).value()).matches("employeurs/[a-z0-9][a-z0-9-]*/index\\.html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "/a", "a/", "a//b", "..", "a/../b", "./a", "a/.", "a\\b", "A", "é", "a b", "a:b", "a%2e", "a\u0000",
                "a\n", "a\u202E"
            })
    void whatIsNoPathIsRefused(String text) {
        assertThat(SitePath.parse(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new SitePath(text));
    }

    @Test
    void twoFilesNeverWantOnePlace() {
        assertThat(site("a", "b/c", "b/d", "a-b", "a.b/c").artifacts()).hasSize(5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> site("a", "b", "a"))
                .withMessage("two files at a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> site("a", "a-b", "a/b/c"))
                .withMessage("a file and a folder at a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> site("a/b", "a/b/c/d"))
                .withMessage("a file and a folder at a/b");
    }
}
