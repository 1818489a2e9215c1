package babillard.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NoticeFolderTest {
    private FileSystem files;
    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        files = Jimfs.newFileSystem(Configuration.unix());
        folder = Files.createDirectory(files.getPath("/offres"));
    }

    @AfterEach
    void closeFolder() throws IOException {
        files.close();
    }

    @Test
    void aFolderThatDoesNotExistIsNothing() throws IOException {
        assertThat(NoticeFolder.read(files.getPath("/ailleurs"))).isEmpty();
        assertThat(NoticeFolder.read(write("a.md"))).isEmpty();
    }

    @Test
    void anEmptyFolderHoldsNoNotice() {
        assertThat(NoticeFolder.read(folder)).contains(new Gathered(List.of(), List.of()));
    }

    @Test
    void noticesOfAnyDepthComeByName() throws IOException {
        for (String name : List.of("z.md", "B.TXT", "é.md", "a/2025/c.txt", "a.md", "a-b.md", "A.md")) {
            write(name);
        }
        Gathered gathered = read();
        assertThat(names(gathered)).containsExactly("A.md", "B.TXT", "a-b.md", "a.md", "a/2025/c.txt", "z.md", "é.md");
        assertThat(gathered.remarks()).isEmpty();
    }

    @Test
    void otherFilesAreIgnored() throws IOException {
        for (String name :
                List.of(".git/a.md", ".a.md", "~$a.docx", "photo.jpg", "md", "avis.md~", "x.html", "LISEZMOI")) {
            write(name);
        }
        assertThat(read()).isEqualTo(new Gathered(List.of(), List.of()));
    }

    @Test
    void aPdfOfTheSameNameIsTheOriginal() throws IOException {
        write("sud/a.md");
        Files.writeString(write("sud/a.PDF"), "original");
        write("a.pdf");
        write("a.txt");
        write("b.txt");
        Gathered gathered = read();
        assertThat(gathered.remarks()).isEmpty();
        assertThat(gathered.notices())
                .extracting(notice -> notice.original()
                        .map(original -> original.path().toString())
                        .orElse(""))
                .containsExactly("/offres/a.pdf", "", "/offres/sud/a.PDF");
        Original original = gathered.notices().get(2).original().orElseThrow();
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        original.writeTo(copy);
        assertThat(copy).hasToString("original");
        assertThat(original.extension()).isEqualTo("pdf");
    }

    @Test
    void aDocumentWithoutItsTextIsLeftOut() throws IOException {
        write("a.pdf");
        write("b.docx");
        write("c.docx");
        write("c.md");
        write("sud/c.pdf");
        assertThat(remarks(read()))
                .containsExactly("a.pdf file.alone [a.md]", "b.docx file.alone [b.md]", "sud/c.pdf file.alone [c.md]");
    }

    @Test
    void linksAreNamedAndNotFollowed() throws IOException {
        Path secret = Files.writeString(files.getPath("/secret.md"), "secret");
        Path elsewhere = Files.createDirectory(files.getPath("/ailleurs"));
        Files.writeString(elsewhere.resolve("b.md"), "b");
        Files.createSymbolicLink(folder.resolve("a.md"), secret);
        Files.createSymbolicLink(folder.resolve("boucle"), folder);
        Files.createSymbolicLink(folder.resolve("ailleurs"), elsewhere);
        Files.createSymbolicLink(folder.resolve("mort.txt"), files.getPath("/rien"));
        Files.createSymbolicLink(folder.resolve("photo.jpg"), secret);
        assertThat(remarks(read()))
                .containsExactly(
                        "a.md file.link []",
                        "ailleurs folder.link []",
                        "boucle folder.link []",
                        "mort.txt file.link []");
        assertThat(read().notices()).isEmpty();
    }

    @Test
    void aLinkIsNoOriginal() throws IOException {
        write("a.md");
        Files.createSymbolicLink(folder.resolve("a.pdf"), Files.writeString(files.getPath("/secret"), "secret"));
        assertThat(read().notices().get(0).original()).isEmpty();
    }

    @Test
    void theFolderItselfMayBeALink() throws IOException {
        write("a.md");
        Path link = Files.createSymbolicLink(files.getPath("/lien"), folder);
        assertThat(NoticeFolder.read(link).map(NoticeFolderTest::names)).contains(List.of("a.md"));
    }

    @Test
    void aFolderNamedLikeANoticeIsNotRead() throws IOException {
        write("a.md/b.md");
        assertThat(remarks(read())).containsExactly("a.md file.folder []");
    }

    @Test
    void strangeNamesAreShownOnOneLine() throws IOException {
        write("a\nb\u001B[2J\u202E.md");
        assertThat(names(read())).containsExactly("a\\u000Ab\\u001B[2J\\u202E.md");
    }

    @Test
    void everyFileThatCannotBeReadIsNamed() throws IOException {
        Files.write(folder.resolve("binaire.md"), new byte[100]);
        Files.createFile(folder.resolve("vide.txt"));
        write("bon.md");
        Gathered gathered = read();
        assertThat(names(gathered)).containsExactly("bon.md");
        assertThat(remarks(gathered)).containsExactly("binaire.md file.binary []", "vide.txt file.empty []");
    }

    @Test
    void namedPathsKeepTheirNames() throws IOException {
        write("a.md");
        write("sud/b.txt");
        Path image = write("c.jpg");
        Gathered gathered = NoticeFolder.readAll(List.of(
                folder.resolve("sud"), folder.resolve("a.md"), folder.resolve("a.md"), image, folder.resolve("x.md")));
        assertThat(names(gathered)).containsExactly("/offres/a.md", "/offres/sud/b.txt");
        assertThat(remarks(gathered)).containsExactly("/offres/c.jpg file.unknown []", "/offres/x.md file.missing []");
    }

    private Gathered read() {
        return NoticeFolder.read(folder).orElseThrow();
    }

    private Path write(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "texte de " + name);
    }

    private static List<String> names(Gathered gathered) {
        return gathered.notices().stream().map(notice -> notice.source().file()).toList();
    }

    private static List<String> remarks(Gathered gathered) {
        return gathered.remarks().stream()
                .map(remark -> remark.file() + " " + remark.code().id() + " " + remark.arguments())
                .toList();
    }
}
