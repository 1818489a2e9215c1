package babillard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.spec.SampleSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a ledger is kept, where, and what it changes. */
class LedgerOptionTest {
    @TempDir
    Path folder;

    private SampleSite site;
    private Path ledger;

    @BeforeEach
    void makeSite() throws IOException {
        site = SampleSite.in(folder.resolve("portail"));
        ledger = site.folder().resolve("ledger.jsonl");
        Files.createDirectories(site.notices());
        Files.writeString(notice(1), NoticeText.numbered(1));
        Files.writeString(notice(2), NoticeText.numbered(2));
    }

    private Path notice(int number) {
        return site.notices().resolve(number + ".md");
    }

    private Run build(String day, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("build", "--site", site.folder().toString()));
        arguments.addAll(List.of(more));
        Clock clock = Clock.fixed(Instant.parse(day + "T01:00:00Z"), ZoneOffset.UTC);
        return Run.at(clock, arguments.toArray());
    }

    private String page(int number) throws IOException {
        return Files.readString(site.folder().resolve("output/offres/3134-25-010" + number + "-sr.html"));
    }

    @Test
    void aSiteOfOnesOwnKeepsItsLedger() throws IOException {
        assertThat(build("2025-08-15").exit()).isEqualTo(Exit.DONE);
        assertThat(Files.readString(ledger).lines()).hasSize(1 + 2);
        assertThat(Jsoup.parse(page(1)).select(".facts dd").eachText()).contains("depuis le vendredi 15 août 2025");

        Files.delete(notice(2));
        assertThat(build("2025-08-18").exit()).isEqualTo(Exit.DONE);
        assertThat(Files.readString(ledger).lines()).hasSize(1 + 3);
        assertThat(page(2)).contains("Offre retirée", "noindex", "2025-08-18").doesNotContain("Commune de Poum");
    }

    @Test
    void buildingAgainTouchesNothing() throws IOException {
        build("2025-08-15");
        String before = Files.readString(ledger);
        Run again = build("2025-08-15");

        assertThat(Files.readString(ledger)).isEqualTo(before);
        assertThat(again.err()).contains("Rien n’a changé");
    }

    @Test
    void aTrialOfAnotherDayAddsNothingUnlessALedgerIsNamed() throws IOException {
        build("2025-08-15", "--today", "2025-08-16");
        assertThat(ledger).doesNotExist();
        Path named = folder.resolve("ailleurs/registre.jsonl");

        assertThat(build("2025-08-15", "--today", "2025-08-16", "--ledger", named.toString())
                        .exit())
                .isEqualTo(Exit.DONE);
        assertThat(Files.readString(named)).contains("\"day\":\"2025-08-16\"");
    }

    @Test
    void aLedgerIsNeverWrittenAmongTheNotices() {
        Run run = build(
                "2025-08-15", "--ledger", site.notices().resolve("ledger.jsonl").toString());

        assertThat(run.exit()).isEqualTo(Exit.WRONG_USAGE);
        assertThat(site.notices().resolve("ledger.jsonl")).doesNotExist();
    }

    @Test
    void aLedgerIsNeverWrittenIntoThePublishedSite() {
        Path output = site.folder().resolve("output");
        Run run = build("2025-08-15", "--ledger", output.resolve("ledger.jsonl").toString());

        assertThat(run.exit()).isEqualTo(Exit.WRONG_USAGE);
        assertThat(run.err()).contains("site publié");
        assertThat(output).doesNotExist();
    }

    @Test
    void aNoticeThatIsBeingCorrectedIsNotToldAsWithdrawn() throws IOException {
        build("2025-08-15");
        String before = Files.readString(ledger);
        Files.writeString(notice(2), NoticeText.withoutDeadline(2));

        assertThat(build("2025-08-18").exit()).isEqualTo(Exit.SOME_LEFT_OUT);
        assertThat(Files.readString(ledger)).isEqualTo(before);
        assertThat(page(2)).contains("Avis en cours de correction", "noindex").doesNotContain("Offre retirée");
        assertThat(Files.readString(site.folder().resolve("output/offres.atom")))
                .doesNotContain("deleted-entry");

        Files.writeString(notice(2), NoticeText.numbered(2));
        assertThat(build("2025-08-19").exit()).isEqualTo(Exit.DONE);
        assertThat(Files.readString(ledger)).isEqualTo(before);
    }

    @Test
    void anotherAuthorityIsWarnedOfUntilTheLedgerKnowsIt() throws IOException {
        build("2025-08-15");
        String[] renamed = {"-D", "portal.authority=emplois.example"};
        Run first = build("2025-08-16", renamed);
        Run second = build("2025-08-17", renamed);

        assertThat(first.exit()).isEqualTo(Exit.DONE);
        assertThat(first.err()).contains("[ledger.authority]", "« babillard.example »", "« emplois.example »");
        assertThat(second.err()).contains("[ledger.authority]");
        Files.writeString(ledger, Files.readString(ledger).replace("\"babillard.example\"", "\"emplois.example\""));
        assertThat(build("2025-08-18", renamed).err()).doesNotContain("[ledger.authority]");
    }

    @Test
    void othersNoticesDoNotMarkThoseOfTheSiteAsWithdrawn() throws IOException {
        build("2025-08-15");
        String before = Files.readString(ledger);
        Path others = Files.createDirectories(folder.resolve("ailleurs"));
        Files.writeString(others.resolve("3.md"), NoticeText.numbered(3));
        Run run = build("2025-08-16", "--notices", others.toString());

        assertThat(run.exit()).isEqualTo(Exit.DONE);
        assertThat(run.err()).contains("[ledger.foreign]");
        assertThat(Files.readString(ledger)).isEqualTo(before);
        assertThat(site.folder().resolve("output/offres/3134-25-0101-sr.html")).doesNotExist();
        assertThat(build("2025-08-16", "--notices", others.toString(), "--ledger", ledger.toString())
                        .exit())
                .isEqualTo(Exit.DONE);
        assertThat(Files.readString(ledger)).startsWith(before.substring(0, 20)).contains("withdrawn");
    }

    @Test
    void aSpoiltLedgerStopsTheBuild() throws IOException {
        Files.writeString(ledger, "<<<<<<< HEAD\n");
        Run run = build("2025-08-15");

        assertThat(run.exit()).isEqualTo(Exit.NOTHING_PUBLISHED);
        assertThat(run.err()).contains("ledger.jsonl", "fusion inachevée");
        assertThat(Files.readString(ledger)).isEqualTo("<<<<<<< HEAD\n");
    }

    @Test
    void noticesFromElsewhereLeaveTheLedgerOfTheCurrentSiteAlone() throws IOException {
        Run run = Run.at(
                Clock.fixed(Instant.parse("2025-08-15T01:00:00Z"), ZoneOffset.UTC),
                "build",
                "--notices",
                site.notices().toString(),
                "-o",
                folder.resolve("sortie").toString());

        assertThat(run.exit()).isEqualTo(Exit.DONE);
        assertThat(Path.of("ledger.jsonl")).doesNotExist();
        try (var files = Files.list(folder)) {
            assertThat(files.map(Path::getFileName).map(Path::toString)).doesNotContain("ledger.jsonl");
        }
    }

    @Test
    void aListingThatIsLeftKeepsItsPageForThoseWhoFollowIt() throws IOException {
        Files.writeString(notice(2), NoticeText.numbered(2).replace("Commune de Poum", "Commune de Bourail"));
        build("2025-08-15");
        Files.delete(notice(2));
        assertThat(build("2025-08-18", "--verify").exit()).isEqualTo(Exit.DONE);

        Path output = site.folder().resolve("output");
        for (String page : List.of("employeurs/commune-de-bourail/", "en/employeurs/commune-de-bourail/")) {
            Document left = Jsoup.parse(Files.readString(output.resolve(page + "index.html")));
            assertThat(left.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
            assertThat(left.select("h1").text()).isEqualTo("Commune de Bourail");
            assertThat(left.select("link[rel=alternate][type=application/atom+xml]"))
                    .isNotEmpty();
            assertThat(left.select(".empty").text()).containsAnyOf("Plus aucune offre", "No vacancy");
        }
        assertThat(Files.readString(output.resolve("employeurs/commune-de-bourail/offres.atom")))
                .contains("offre/3134-25-0102-sr\" when=\"2025-08-18T00:00");
        for (String page :
                List.of("employeurs/index.html", "flux/index.html", "sitemap.xml", "api/v1/employers.json")) {
            assertThat(Files.readString(output.resolve(page))).doesNotContain("commune-de-bourail");
        }
    }

    @Test
    void aListingWhoseOnlyNoticeIsBeingCorrectedKeepsItsFeeds() throws IOException {
        String other = NoticeText.numbered(2).replace("Commune de Poum", "Commune de Bourail");
        Files.writeString(notice(2), other);
        build("2025-08-15", "-D", "portal.withdrawn.days=1");
        Files.writeString(notice(2), other.replace("Date limite de candidature", "Date"));
        Files.writeString(notice(3), NoticeText.numbered(3));
        assertThat(build("2025-08-20", "-D", "portal.withdrawn.days=1").exit()).isEqualTo(Exit.SOME_LEFT_OUT);

        Path listing = site.folder().resolve("output/employeurs/commune-de-bourail");
        assertThat(Files.readString(listing.resolve("offres.atom"))).doesNotContain("deleted-entry");
        assertThat(Files.readString(listing.resolve("index.html"))).contains("en cours de correction");
    }
}
