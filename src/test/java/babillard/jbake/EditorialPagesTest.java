package babillard.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.portal.Outcome;
import babillard.spec.SampleSite;
import babillard.text.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** JBake would drop or garble these pages without a word; here each is named, and nothing is published. */
class EditorialPagesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 8, 15);

    @TempDir
    Path folder;

    private SampleSite site;

    @BeforeEach
    void copySite() throws IOException {
        site = SampleSite.in(folder.resolve("site"));
    }

    @Test
    void pagesAreCrawledByJBakeAndPublished() throws IOException {
        write(
                "essai.md",
                "title=Un essai\ntype=page\nstatus=published\n~~~~~~\n## Partie\n\nVoir [les offres](/offres/).\n");
        assertThat(bake()).isInstanceOf(Outcome.Published.class);
        assertThat(Files.readString(folder.resolve("output/essai/index.html")))
                .contains("<h1>Un essai</h1>")
                .contains("<h2 id=\"partie\">Partie</h2>")
                .contains("<a href=\"/offres/\">les offres</a>");
    }

    @Test
    void aDraftIsKeptAside() throws IOException {
        write("brouillon.md", "title=Plus tard\ntype=page\nstatus=draft\n~~~~~~\nTexte\n");
        assertThat(bake()).isInstanceOf(Outcome.Published.class);
        assertThat(folder.resolve("output/brouillon")).doesNotExist();
    }

    @Test
    void aPageWithoutHeaderIsNamed() throws IOException {
        write("nue.md", "Seulement du texte\n");
        assertThat(codes()).containsExactly(PageCode.HEADER_MISSING);
    }

    @Test
    void aLineThatIsNoHeaderIsNamedAtItsPlace() throws IOException {
        write("ligne.md", "title=Un titre\ntype : page\nstatus=published\n~~~~~~\nTexte\n");
        Outcome.SiteWrong wrong = (Outcome.SiteWrong) bake();
        assertThat(wrong.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.code()).isEqualTo(PageCode.HEADER_LINE);
            assertThat(remark.file()).isEqualTo("ligne.md");
            assertThat(remark.span().line()).isEqualTo(2);
        });
    }

    @Test
    void anUnknownTypeAnUnknownStatusAndAMissingTitleAreAllNamed() throws IOException {
        write("fausse.md", "type=livre\nstatus=fini\n~~~~~~\nTexte\n");
        assertThat(codes())
                .containsExactlyInAnyOrder(PageCode.TYPE_UNKNOWN, PageCode.STATUS_UNKNOWN, PageCode.TITLE_MISSING);
    }

    @Test
    void aPageThatNoEngineReadsIsNamed() throws IOException {
        write("page.adoc", "= Titre\n");
        write("donnees.yml", "a: 1\n");
        assertThat(codes()).containsExactly(PageCode.ENGINE_MISSING, PageCode.ENGINE_MISSING);
    }

    @Test
    void aPageMayNotTakeTheAddressOfThePortal() throws IOException {
        write("offres.md", "title=Mes offres\ntype=page\nstatus=published\n~~~~~~\nTexte\n");
        assertThat(codes()).extracting(Code::id).containsExactly("page.address");
    }

    @Test
    void aPageInAnotherLanguageStandsBesideTheFrenchOne() throws IOException {
        write("essai.md", "title=Un essai\ntype=page\nstatus=published\n~~~~~~\nTexte\n");
        write("en/essai.md", "title=A trial\ntype=page\nstatus=published\n~~~~~~\nText\n");
        assertThat(bake()).isInstanceOf(Outcome.Published.class);
        assertThat(Files.readString(folder.resolve("output/en/essai/index.html")))
                .contains("<h1>A trial</h1>", "<html lang=\"en\">", "<a href=\"/essai/\" hreflang=\"fr\" lang=\"fr\">");
    }

    @Test
    void aSiteInFrenchAloneHasNoPageInAnotherLanguage() throws IOException {
        Path settings = site.folder().resolve("jbake.properties");
        Files.writeString(
                settings, Files.readString(settings).replace("portal.languages=fr,en", "portal.languages=fr"));
        assertThat(bake()).isInstanceOf(Outcome.Published.class);
        assertThat(folder.resolve("output/aide/index.html")).exists();
        assertThat(folder.resolve("output/en")).doesNotExist();
        assertThat(folder.resolve("output/en-aide")).doesNotExist();
    }

    @Test
    void aSiteMayHaveNoPages() throws IOException {
        Files.move(site.folder().resolve("content/pages"), folder.resolve("aside"));
        assertThat(bake()).isInstanceOf(Outcome.Published.class);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(site.folder().resolve("content/pages").resolve(name), text);
    }

    private List<Code> codes() {
        Outcome outcome = bake();
        assertThat(outcome).isInstanceOf(Outcome.SiteWrong.class);
        assertThat(folder.resolve("output")).doesNotExist();
        return ((Outcome.SiteWrong) outcome)
                .remarks().stream().map(remark -> remark.code()).toList();
    }

    private Outcome bake() {
        return site.outcome(DAY, folder.resolve("output"));
    }
}
