package babillard.portal;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.input.SiteFolder;
import babillard.notice.OfferReader;
import babillard.offer.Offer;
import babillard.offer.Packed;
import babillard.publish.Chest;
import babillard.publish.PublishException;
import babillard.publish.Publisher;
import babillard.search.Content;
import babillard.search.Recollection;
import babillard.site.Artifact;
import babillard.site.Inspection;
import babillard.site.Kind;
import babillard.site.Site;
import babillard.site.SitePath;
import babillard.text.Source;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose text is known. */
class KnownTextsTest {
    private static final byte[] TERMS = {7};
    private static final Inspection CONTENT = new Inspection() {
        @Override
        public void see(Artifact artifact, byte[] bytes) {
            // content with every file
        }

        @Override
        public List<String> findings() {
            return List.of();
        }
    };
    private static final String GOOD = """
            # Adjoint technique

            Référence : 3134-25-0101/SR du 8 août 2025

            Employeur : Commune de Poum

            Date de dépôt de l’offre : Vendredi 8 août 2025

            Date limite de candidature : Vendredi 29 août 2025

            # Missions :

            - Tenir l’atelier communal
            """;

    @TempDir
    Path folder;

    private final OfferReader reader = new OfferReader(
            Portal.aliases(SiteFolder.read(Path.of("")).orElseThrow()).value().orElseThrow());

    @BeforeEach
    void publish() throws PublishException {
        Artifact home = Artifact.of(new SitePath("index.html"), Kind.PAGE, new byte[] {'!'});
        Publisher.at(folder.resolve("site"), List.of()).publish(Site.of(List.of(home)), CONTENT);
    }

    private Offer offer(String file, String text) {
        return reader.read(new Source(file, text)).value().orElseThrow().packed();
    }

    private KnownTexts texts(byte[] terms) {
        return new KnownTexts(Optional.of(Chest.within(folder.resolve("site"), "texts", terms)));
    }

    private Recollection recollection(KnownTexts texts, Offer offer) {
        return ((Content.Recalled) texts.text(offer)).recollection();
    }

    private boolean isKnown(Offer offer) {
        return recollection(texts(TERMS), offer).found().isPresent();
    }

    @Test
    void thoseOfTheSameFileAndBody() {
        Offer offer = offer("a.md", GOOD);
        KnownTexts first = texts(TERMS);
        recollection(first, offer).keep(new byte[] {1});
        first.keep();
        assertThat(isKnown(offer)).isTrue();
        assertThat(isKnown(offer("a.md", GOOD.replace("technique", "administratif"))))
                .as("the title is no part of it")
                .isTrue();
        assertThat(isKnown(offer("a.md", GOOD.replace("communal", "municipal"))))
                .isFalse();
        assertThat(isKnown(offer("b.md", GOOD))).isFalse();
        assertThat(recollection(texts(new byte[] {8}), offer).found()).isEmpty();
        assertThat(texts(TERMS)
                        .indexes()
                        .orElseThrow()
                        .of(((Packed) offer.wording()).print())
                        .found())
                .isEmpty();
    }

    @Test
    void noneThatNobodyAskedFor() {
        Offer offer = offer("a.md", GOOD);
        KnownTexts first = texts(TERMS);
        recollection(first, offer).keep(new byte[] {1});
        first.keep();
        KnownTexts second = texts(TERMS);
        second.keep();
        assertThat(isKnown(offer)).isFalse();
        assertThat(texts(TERMS).indexes().orElseThrow().isEmpty()).isTrue();
    }

    @Test
    void aBodyAtHandIsReadEachTime() {
        Offer offer = offer("a.md", GOOD).unpacked();
        assertThat(texts(TERMS).text(offer)).isEqualTo(KnownTexts.NONE.text(offer.packed()));
    }
}
