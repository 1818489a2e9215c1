package babillard.portal;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.input.Gathered;
import babillard.input.NoticeFile;
import babillard.input.SiteFolder;
import babillard.notice.OfferReader;
import babillard.offer.Offer;
import babillard.publish.Chest;
import babillard.publish.PublishException;
import babillard.publish.Publisher;
import babillard.site.Artifact;
import babillard.site.Inspection;
import babillard.site.Kind;
import babillard.site.Site;
import babillard.site.SitePath;
import babillard.text.Depot;
import babillard.text.Diagnosed;
import babillard.text.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which notices are read again. */
class KnownOffersTest {
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

            Corps /Domaine : Technicien

            Lieu de travail : Poum

            Poste à pourvoir : immédiatement

            Date de dépôt de l’offre : Vendredi 8 août 2025

            Date limite de candidature : Vendredi 29 août 2025

            # Missions :

            - Tenir l’atelier communal
            """;

    @TempDir
    Path folder;

    private final OfferReader reader = new OfferReader(
            Portal.aliases(SiteFolder.read(Path.of("")).orElseThrow()).value().orElseThrow());
    private Path notices;
    private Path output;

    @BeforeEach
    void publish() throws IOException, PublishException {
        notices = Files.createDirectory(folder.resolve("avis"));
        output = folder.resolve("site");
        Artifact home = Artifact.of(new SitePath("index.html"), Kind.PAGE, new byte[] {'!'});
        Publisher.at(output, List.of()).publish(Site.of(List.of(home)), CONTENT);
    }

    /** What each notice is read as; {@code known} those that are not read for it. */
    private record Read(SortedMap<String, Diagnosed<Offer>> offers, List<String> known) {}

    private Read read() {
        List<String> found = gathered(known()).notices().stream()
                .filter(notice -> notice.open().keepsake().found().isPresent())
                .map(NoticeFile::file)
                .toList();
        KnownOffers known = known();
        Gathered gathered = gathered(known);
        SortedMap<String, Diagnosed<Offer>> offers = new TreeMap<>();
        gathered.notices().forEach(notice -> offers.put(notice.file(), known.read(notice, reader)));
        known.keep();
        return new Read(offers, found);
    }

    private KnownOffers known() {
        return new KnownOffers(Optional.of(Chest.at(output, TERMS)), Depot.IN_MEMORY);
    }

    private Gathered gathered(KnownOffers known) {
        return known.gather(notices).orElseThrow();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(notices.resolve(name), text);
    }

    @Test
    void theOneThatHasChanged() throws IOException {
        write("a.md", GOOD);
        write("b.md", GOOD);
        Read first = read();
        assertThat(first.known()).isEmpty();
        Read second = read();
        assertThat(second.known()).containsExactly("a.md", "b.md");
        assertThat(second.offers()).isEqualTo(first.offers());
        write("a.md", GOOD.replace("technique", "administratif"));
        Read third = read();
        assertThat(third.known()).containsExactly("b.md");
        assertThat(third.offers().get("a.md").value().orElseThrow().post().title())
                .isEqualTo("Adjoint administratif");
        assertThat(third.offers().get("b.md")).isEqualTo(first.offers().get("b.md"));
    }

    @Test
    void theTextOfTheOthersIsThereForWhoeverAsks() throws IOException {
        write("a.md", GOOD);
        read();
        assertThat(gathered(known()).notices())
                .extracting(NoticeFile::source)
                .containsExactly(new Source("a.md", GOOD));
    }

    @Test
    void thoseWithARemarkEachTime() throws IOException {
        write("warned.md", GOOD.replace("Vendredi 29", "Lundi 29"));
        write("refused.md", GOOD.replace("Date limite", "Date"));
        Files.write(notices.resolve("windows.md"), GOOD.replace('’', '\'').getBytes("windows-1252"));
        Read first = read();
        Read second = read();
        assertThat(first.offers().get("warned.md").value()).isPresent();
        assertThat(second.known()).isEmpty();
        assertThat(second.offers()).isEqualTo(first.offers());
    }

    @Test
    void allOfThemWhereTheChestHoldsSomethingElse() throws IOException {
        write("a.md", GOOD);
        Chest chest = Chest.at(output, TERMS);
        chest.of("a.md", Files.readAllBytes(notices.resolve("a.md"))).keep(() -> new byte[] {1, 2, 3});
        chest.close();
        assertThat(read().offers().get("a.md")).isEqualTo(reader.read(new Source("a.md", GOOD)));
    }
}
