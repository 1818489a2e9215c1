package babillard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.spec.SampleSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A build over the site of another one: what is made of the same is kept, and nothing else. */
class BuildOnwardTest {
    private static final String CLOSED = "29 août";

    @TempDir
    Path folder;

    private SampleSite site;
    private Path output;
    private Path ledger;
    private int day = 15;

    @BeforeEach
    void makeSite() throws IOException {
        site = SampleSite.in(folder.resolve("portail"));
        output = folder.resolve("site");
        ledger = folder.resolve("ledger.jsonl");
        Files.createDirectories(site.notices());
        for (int number = 1; number <= 6; number++) {
            write(number, NoticeText.numbered(number));
        }
    }

    private Path notice(int number) {
        return site.notices().resolve(number + ".md");
    }

    private void write(int number, String text) throws IOException {
        Files.writeString(notice(number), text);
    }

    private Path page(int number) {
        return output.resolve("offres/3134-25-%04d-sr.html".formatted(100 + number));
    }

    private Run build(Path to, Path kept, Object... more) {
        Stream<Object> usual =
                Stream.of("build", "--site", site.folder(), "-o", to, "--today", "2025-08-" + day, "--ledger", kept);
        return Run.of(Stream.concat(usual, Stream.of(more)).toArray());
    }

    /** A page that nobody makes anew keeps what was done to it in secret. */
    private void spoil(Path page) throws IOException {
        FileTime time = Files.getLastModifiedTime(page);
        Files.writeString(page, Files.readString(page).replace("</html>", "</hmtl>"));
        Files.setLastModifiedTime(page, time);
    }

    @Test
    void aPageThatWouldBeMadeOfTheSameIsKept() throws IOException {
        build(output, ledger);
        spoil(page(1));
        write(2, NoticeText.numbered(2) + "\nUne ligne de plus.\n");
        assertThat(build(output, ledger).exit()).isEqualTo(Exit.DONE);
        assertThat(page(1)).content().contains("</hmtl>");
        assertThat(page(2)).content().contains("Une ligne de plus.", "</html>");
    }

    @Test
    void whoVerifiesMakesItAnew() throws IOException {
        build(output, ledger);
        spoil(page(1));
        write(2, NoticeText.numbered(2) + "\nUne ligne de plus.\n");
        assertThat(build(output, ledger, "--verify").exit()).isEqualTo(Exit.DONE);
        assertThat(page(1)).content().contains("</html>");
    }

    @ParameterizedTest
    @CsvSource({
        "templates/offer.ftlh, </article>, </article><hr>",
        "content/pages/aide.md, Aide, Secours",
        "assets/site.css, '{', '{ '",
        "jbake.properties, portal.title=, portal.title=Le "
    })
    void whatAllPagesAreMadeOfCountsForEach(String file, String old, String changed) throws IOException {
        build(output, ledger);
        String before = Files.readString(page(1));
        Path source = site.folder().resolve(file);
        Files.writeString(source, Files.readString(source).replace(old, changed));
        assertThat(build(output, ledger).exit()).isEqualTo(Exit.DONE);
        assertThat(page(1)).content().isNotEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void afterAnyChangeTheSiteIsThatOfAFirstBuild(long seed) throws IOException {
        Random random = new Random(seed);
        build(output, ledger);
        List<String> story = new ArrayList<>();
        for (int step = 0; step < 8; step++) {
            story.add(change(random));
            Path before = Files.copy(ledger, folder.resolve("before.jsonl"), StandardCopyOption.REPLACE_EXISTING);
            Path fresh = folder.resolve("fresh" + step);
            build(output, ledger);
            build(fresh, before);
            assertThat(tree(output)).as(story.toString()).isEqualTo(tree(fresh));
        }
    }

    private String change(Random random) throws IOException {
        int number = 1 + random.nextInt(8);
        int kind = Files.exists(notice(number)) ? random.nextInt(10) : -1;
        switch (kind) {
            case -1 -> write(number, NoticeText.numbered(number));
            case 0 -> Files.delete(notice(number));
            case 1 -> edit(number, "Tenir l’atelier", "Tenir le garage");
            case 2 -> edit(number, "# Adjoint technique", "# Adjointe au maire " + random.nextInt(3));
            case 3 -> edit(number, "Commune de Poum", "Commune de Koumac");
            case 4 -> edit(number, "Lieu de travail : Poum", "Lieu de travail : Lifou");
            case 5 -> edit(number, CLOSED, "14 août");
            case 6 -> edit(number, ": Technicien", ": Rédacteur");
            case 7 -> Files.writeString(site.notices().resolve(number + ".pdf"), "%PDF-1.4");
            case 8 -> edit(number, "# Missions :", "# Annulé\n\nCet avis est annulé.\n\n# Missions :");
            default -> day = Math.min(31, day + 1 + random.nextInt(8));
        }
        return number + ":" + kind + " the " + day;
    }

    private void edit(int number, String old, String changed) throws IOException {
        write(number, Files.readString(notice(number)).replace(old, changed));
    }

    private static SortedMap<String, String> tree(Path site) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(site.toRealPath())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(
                        site.toRealPath().relativize(file).toString(),
                        Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return texts;
    }
}
