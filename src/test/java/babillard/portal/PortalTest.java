package babillard.portal;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.spec.SampleSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands between a site that is wrong and its publication. */
class PortalTest {
    private static final LocalDate DAY = LocalDate.of(2025, 8, 15);

    @TempDir
    Path folder;

    private SampleSite site;

    @BeforeEach
    void copySite() throws IOException {
        site = SampleSite.in(folder.resolve("site"));
    }

    @Test
    void aDeadLinkIsNeverPublished() throws IOException {
        replace("templates/editorial.ftlh", "</h1>", "</h1><a href=\"/nulle-part/\">perdu</a>");
        assertThat(outcome())
                .isInstanceOfSatisfying(
                        Outcome.Faulty.class,
                        faulty -> assertThat(faulty.findings())
                                .anySatisfy(finding -> assertThat(finding).contains("/nulle-part/")));
        assertThat(folder.resolve("output")).doesNotExist();
    }

    @Test
    void aSecondParserLooksWhenAsked() throws IOException {
        replace("templates/editorial.ftlh", "h1>", "h2>");
        assertThat(outcome()).isInstanceOf(Outcome.Faulty.class);
    }

    @Test
    void aTemplateThatCannotBeReadIsNamedWithItsLine() throws IOException {
        replace("templates/editorial.ftlh", "</h1>", "</h1>\n<#if");
        assertThat(outcome())
                .isInstanceOfSatisfying(
                        Outcome.SiteWrong.class,
                        wrong -> assertThat(wrong.remarks()).singleElement().satisfies(remark -> {
                            assertThat(remark.code()).isEqualTo(PortalCode.TEMPLATE_WRONG);
                            assertThat(remark.file()).contains("editorial.ftlh");
                            assertThat(remark.span().line()).isGreaterThan(1);
                        }));
    }

    @Test
    void aTemplateThatFailsWhileItIsFilledInLeavesTheOldSite() throws IOException {
        assertThat(outcome()).isInstanceOf(Outcome.Published.class);
        Path before = folder.resolve("output").toRealPath();
        replace("templates/editorial.ftlh", "</h1>", "</h1>${page.nothing.like.that}");
        assertThat(outcome()).isInstanceOf(Outcome.SiteWrong.class);
        assertThat(folder.resolve("output").toRealPath()).isEqualTo(before);
    }

    @Test
    void aWrongLineInAnAliasFileIsToldAndPassedOver() throws IOException {
        Path names = site.folder().resolve("content/alias/corps.txt");
        Files.writeString(names, Files.readString(names) + "\n  quoi : non\n");
        assertThat(outcome())
                .isInstanceOfSatisfying(
                        Outcome.Published.class,
                        published -> assertThat(published.reading().diagnostics())
                                .singleElement()
                                .satisfies(
                                        remark -> assertThat(remark.code().id()).isEqualTo("alias.key")));
    }

    private void replace(String file, String text, String other) throws IOException {
        Path path = site.folder().resolve(file);
        String before = Files.readString(path, StandardCharsets.UTF_8);
        assertThat(before).contains(text);
        Files.writeString(path, before.replace(text, other));
    }

    private Outcome outcome() {
        return site.outcome(DAY, folder.resolve("output"));
    }
}
