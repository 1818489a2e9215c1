package babillard.publish;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.publish.Publication.Published;
import babillard.site.Artifact;
import babillard.site.Inspection;
import babillard.site.Kind;
import babillard.site.Site;
import babillard.site.SitePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is to be made of the same is not made, as long as there is no doubt of it. */
class RecipesTest {
    private static final String PAGE = "a/b.html";

    private final AtomicInteger made = new AtomicInteger();
    private final List<String> inspected = new ArrayList<>();
    private boolean recognizes = true;
    private Optional<String> terms = Optional.of("this oven");
    private Path output;

    @BeforeEach
    void output(@TempDir Path folder) {
        output = folder.resolve("site");
    }

    /** A page of some recipe, and a file that has none and is another each time. */
    private Site site(String recipe) {
        Artifact page = new Artifact(new SitePath(PAGE), Kind.PAGE, out -> {
            made.incrementAndGet();
            out.write(("page of " + recipe).getBytes(StandardCharsets.UTF_8));
        });
        Artifact other = Sites.artifact("c.txt", "made after " + made.get() + " " + inspected.size());
        return Site.of(List.of(page.madeOf(() -> recipe.getBytes(StandardCharsets.UTF_8)), other))
                .under(terms);
    }

    private Inspection inspection(byte[] notes) {
        inspected.add(new String(notes, StandardCharsets.UTF_8));
        int number = inspected.size();
        return new Inspection() {
            @Override
            public void see(Artifact artifact, byte[] bytes) {
                // content with every file
            }

            @Override
            public boolean recognizes(Artifact artifact) {
                return recognizes;
            }

            @Override
            public List<String> findings() {
                return List.of();
            }

            @Override
            public byte[] notes() {
                return ("notes " + number).getBytes(StandardCharsets.UTF_8);
            }
        };
    }

    private Publication publish(String recipe) throws PublishException {
        return Publisher.at(output, List.of()).publish(site(recipe), this::inspection);
    }

    private Path recipes() throws IOException {
        return output.toRealPath().resolveSibling("recipes");
    }

    @Test
    void ofTheSameRecipeNothingIsMade() throws Exception {
        publish("flour");
        assertThat(publish("flour")).isInstanceOfSatisfying(Published.class, published -> {
            assertThat(published.written()).isEqualTo(1);
            assertThat(published.linked()).isEqualTo(1);
        });
        assertThat(made).hasValue(1);
        publish("flour");
        assertThat(made).hasValue(1);
        assertThat(output.resolve(PAGE)).hasContent("page of flour");
    }

    @Test
    void ofAnotherRecipeItIsMade() throws Exception {
        publish("flour");
        publish("rice");
        assertThat(output.resolve(PAGE)).hasContent("page of rice");
        assertThat(made).hasValue(2);
    }

    @Test
    void eachInspectionIsGivenTheNotesOfTheOneBefore() throws Exception {
        publish("flour");
        publish("flour");
        publish("rice");
        assertThat(inspected).containsExactly("", "notes 1", "notes 2");
    }

    @Test
    void whatTheInspectionDoesNotRecognizeIsMade() throws Exception {
        publish("flour");
        recognizes = false;
        publish("flour");
        assertThat(made).hasValue(2);
    }

    @Test
    void aFileThatSomeoneTouchedIsMadeAgain() throws Exception {
        publish("flour");
        Files.writeString(output.resolve(PAGE), "scribbled");
        publish("flour");
        assertThat(output.resolve(PAGE)).hasContent("page of flour");
    }

    @Test
    void aFileThatIsGoneIsMadeAgain() throws Exception {
        publish("flour");
        Files.delete(output.resolve(PAGE));
        publish("flour");
        assertThat(output.resolve(PAGE)).hasContent("page of flour");
    }

    @Test
    void whoVerifiesMakesAll() throws Exception {
        publish("flour");
        Publisher.at(output, List.of()).verifying().publish(site("flour"), this::inspection);
        assertThat(made).hasValue(2);
    }

    @Test
    void withoutItsManifestAVersionHasNoRecipes() throws Exception {
        publish("flour");
        Files.delete(output.toRealPath().resolveSibling("manifest"));
        publish("flour");
        assertThat(made).hasValue(2);
    }

    @Test
    void recipesTakenWithOtherDigestsTellNothing() throws Exception {
        publish("flour");
        Path elsewhere = output.resolveSibling("elsewhere");
        Publisher.at(elsewhere, List.of()).publish(site("flour"), this::inspection);
        Files.write(recipes(), Files.readAllBytes(elsewhere.toRealPath().resolveSibling("recipes")));
        publish("flour");
        assertThat(made).hasValue(3);
        assertThat(inspected).last().isEqualTo("");
    }

    @Test
    void whatIsNotWholeIsNotBelieved() throws Exception {
        publish("flour");
        byte[] whole = Files.readAllBytes(recipes());
        for (int i = 0; i < whole.length; i++) {
            byte[] torn = whole.clone();
            torn[i] ^= 1;
            assertUnbelieved(torn);
            assertUnbelieved(Arrays.copyOf(whole, i));
        }
        assertUnbelieved(Arrays.copyOf(whole, whole.length + 1));
    }

    private void assertUnbelieved(byte[] recipes) throws Exception {
        Files.write(recipes(), recipes);
        Recipes read = Recipes.of(Standing.at(State.of(output)), terms, digests());
        assertThat(read.notes()).isEmpty();
        assertThat(read.tell(new SitePath(PAGE), digests().of("flour".getBytes(StandardCharsets.UTF_8))))
                .isFalse();
    }

    private Digests digests() throws Exception {
        return Standing.at(State.of(output)).manifest().orElseThrow().digests();
    }

    @Test
    void onOtherTermsOrNoneAllIsMade() throws Exception {
        publish("flour");
        terms = Optional.of("another oven");
        publish("flour");
        assertThat(made).hasValue(2);
        terms = Optional.empty();
        publish("flour");
        publish("flour");
        assertThat(made).hasValue(4);
    }

    @Test
    void aLinkIsNotFollowed() throws Exception {
        publish("flour");
        Path moved = Files.move(recipes(), output.resolveSibling("recipes"));
        Files.createSymbolicLink(recipes(), moved);
        publish("flour");
        assertThat(made).hasValue(2);
    }

    @Test
    void theyMayBeDeletedAtAnyTime() throws Exception {
        publish("flour");
        Files.delete(recipes());
        publish("flour");
        assertThat(made).hasValue(2);
        publish("flour");
        assertThat(made).hasValue(2);
    }
}
