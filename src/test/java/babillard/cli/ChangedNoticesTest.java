package babillard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.spec.SampleSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A build that reads only what has changed makes the site that one makes which reads everything. */
class ChangedNoticesTest {
    /** How the lines begin that tell of the output and not of the notices. */
    private static final List<String> PUBLICATION = List.of("Fichiers", "Rien n’a changé", "Dans ");

    @TempDir
    Path folder;

    private Path site;
    private Path notices;
    private String today = "2025-08-15";

    @BeforeEach
    void buildOnce() throws IOException {
        site = folder.resolve("portail");
        for (String part : new String[] {"content", "templates", "assets"}) {
            SampleSite.copy(Path.of(part), site.resolve(part));
        }
        Files.copy(Path.of("jbake.properties"), site.resolve("jbake.properties"));
        notices = Files.createDirectories(folder.resolve("avis"));
        for (int i = 1; i <= 4; i++) {
            Files.writeString(notices.resolve(i + ".md"), NoticeText.numbered(i));
        }
        Files.writeString(notices.resolve("closed.md"), NoticeText.numbered(9).replace("Vendredi 29", "Mardi 12"));
        assertThat(build("site").exit()).isEqualTo(Exit.DONE);
        assertThat(chest()).isDirectoryContaining("glob:**/1");
        assertThat(texts()).isRegularFile();
    }

    /** What may happen between two builds. */
    enum Change {
        NOTICE_EDITED,
        NOTICE_ADDED,
        TITLE_EDITED,
        CLOSED_EDITED,
        NOTICE_GONE,
        NOTICE_RENAMED,
        NOTICE_REPEATED,
        NOTICE_SPOILT,
        NOTICES_SWAPPED,
        TEXTS_SWAPPED,
        NAMES_EDITED,
        DAY_AFTER,
        DAY_AFTER_ALL,
        CHEST_DAMAGED,
        CHEST_GONE,
        TEXTS_DAMAGED,
        TEXTS_GONE,
        TEXTS_STALE
    }

    @ParameterizedTest
    @EnumSource
    void theSiteIsTheSameAfterAnyChange(Change change) throws IOException {
        make(change);
        Run again = build("site");
        Run anew = build("other");
        assertThat(again.exit()).as(again.err()).isEqualTo(anew.exit());
        assertThat(remarks(again)).isEqualTo(remarks(anew));
        assertThat(files("site")).containsExactlyEntriesOf(files("other"));
        assertThat(build("site").exit()).isEqualTo(anew.exit());
        assertThat(files("site")).containsExactlyEntriesOf(files("other"));
    }

    private void make(Change change) throws IOException {
        Path first = notices.resolve("1.md");
        Path second = notices.resolve("2.md");
        switch (change) {
            case NOTICE_EDITED -> Files.writeString(first, "- Et le jardin\n", StandardOpenOption.APPEND);
            case NOTICE_ADDED -> Files.writeString(notices.resolve("5.md"), NoticeText.numbered(5));
            case TITLE_EDITED -> edit(first, "technique", "administratif");
            case CLOSED_EDITED -> edit(notices.resolve("closed.md"), "technique", "administratif");
            case NOTICE_GONE -> Files.delete(first);
            case NOTICE_RENAMED -> Files.move(first, notices.resolve("6.md"));
            case NOTICE_REPEATED -> Files.copy(first, notices.resolve("6.md"));
            case NOTICE_SPOILT -> Files.writeString(first, NoticeText.withoutDeadline(1));
            case NOTICES_SWAPPED -> {
                String text = Files.readString(first);
                Files.writeString(first, Files.readString(second));
                Files.writeString(second, text);
            }
            case TEXTS_SWAPPED -> {
                edit(first, "Tenir", "Garder");
                assertThat(build("site").exit()).isEqualTo(Exit.DONE);
                edit(first, "Garder", "Tenir");
                edit(second, "Tenir", "Garder");
            }
            case NAMES_EDITED ->
                edit(site.resolve("content/alias/employeurs.txt"), "Commune de Poum", "Commune de Pweevo");
            case DAY_AFTER -> today = "2025-08-16";
            case DAY_AFTER_ALL -> today = "2025-08-30";
            case CHEST_DAMAGED -> damage(chest().resolve("1"));
            case CHEST_GONE -> Files.delete(chest().resolve("1"));
            case TEXTS_DAMAGED -> {
                edit(first, "Tenir", "Garder");
                damage(texts());
            }
            case TEXTS_GONE -> Files.delete(texts());
            case TEXTS_STALE -> {
                byte[] old = Files.readAllBytes(texts());
                edit(first, "Tenir", "Garder");
                edit(notices.resolve("closed.md"), "technique", "administratif");
                assertThat(build("site").exit()).isEqualTo(Exit.DONE);
                Files.write(texts(), old);
                edit(second, "technique", "administratif");
            }
        }
    }

    private static void edit(Path file, String old, String changed) throws IOException {
        Files.writeString(file, Files.readString(file).replace(old, changed));
    }

    private static void damage(Path drawer) throws IOException {
        byte[] bytes = Files.readAllBytes(drawer);
        bytes[bytes.length / 2]++;
        Files.write(drawer, bytes);
    }

    private Path texts() {
        return chest().resolve("texts/1");
    }

    private Path chest() {
        return folder.resolve(".site.babillard/chest");
    }

    private Run build(String output) {
        return Run.of(
                "build",
                "--site",
                site,
                "--notices",
                notices,
                "-o",
                folder.resolve(output),
                "--today",
                today,
                "--base-url",
                "https://emplois.example/");
    }

    private static List<String> remarks(Run run) {
        return run.err()
                .lines()
                .filter(line -> PUBLICATION.stream().noneMatch(line::startsWith))
                .toList();
    }

    private Map<String, String> files(String output) throws IOException {
        Path root = folder.resolve(output).toRealPath();
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(root)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return files;
    }
}
