package babillard.page;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.offer.Offer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PagesTest {
    private static final String BASE = "https://emploi.example/";

    @Test
    void anEmptyPortalHasItsPages() {
        PageInput empty = TestPortal.input(BASE, SmallTown.TODAY, List.of());

        assertThat(TestPortal.pages(empty).keySet())
                .containsExactly(
                        "404.html",
                        "a-propos/index.html",
                        "accessibilite/index.html",
                        "aide/index.html",
                        "archives/index.html",
                        "cloture-proche/index.html",
                        "corps/index.html",
                        "employeurs/index.html",
                        "en/aide/index.html",
                        "en/archives/index.html",
                        "en/cloture-proche/index.html",
                        "en/corps/index.html",
                        "en/employeurs/index.html",
                        "en/flux/index.html",
                        "en/hors-ligne/index.html",
                        "en/index.html",
                        "en/lieux/index.html",
                        "en/mes-offres/index.html",
                        "en/offres/index.html",
                        "en/offres/par-employeur/index.html",
                        "en/offres/recentes/index.html",
                        "en/recherche/index.html",
                        "en/statistiques/index.html",
                        "flux/index.html",
                        "hors-ligne/index.html",
                        "index.html",
                        "lieux/index.html",
                        "mentions-legales/index.html",
                        "mes-offres/index.html",
                        "offres/index.html",
                        "offres/par-employeur/index.html",
                        "offres/recentes/index.html",
                        "recherche/index.html",
                        "statistiques/index.html");
        assertThat(TestPortal.page(empty, "index.html").expectFirst("h1").text())
                .isEqualTo("Aucune offre ouverte pour le moment");
        assertThat(TestPortal.page(empty, "offres/index.html").select(".empty")).hasSize(1);
        assertThat(TestPortal.page(empty, "archives/index.html").select(".empty"))
                .hasSize(1);
    }

    @Test
    void anOfferMakesAPageForEachListingItBelongsTo() {
        Offer offer = new OfferDraft("3134-25-1252/SR")
                .employer(SmallTown.SOUTH)
                .corps(SmallTown.REDACTEUR, SmallTown.ADJOINT)
                .at("Koné – Koumac", SmallTown.KONE, SmallTown.KOUMAC)
                .offer();

        assertThat(TestPortal.pages(TestPortal.input(BASE, SmallTown.TODAY, List.of(offer)))
                        .keySet())
                .contains(
                        "offres/3134-25-1252-sr.html",
                        "employeurs/province-sud/index.html",
                        "corps/redacteur/index.html",
                        "corps/adjoint-administratif/index.html",
                        "lieux/kone/index.html",
                        "lieux/koumac/index.html");
    }

    @Test
    void fiftyOffersStandOnAPage() {
        PageInput input = TestPortal.input(BASE, SmallTown.TODAY, many(101));

        assertThat(TestPortal.pages(input).keySet())
                .contains(
                        "offres/index.html",
                        "offres/page/2/index.html",
                        "offres/page/3/index.html",
                        "offres/recentes/page/3/index.html",
                        "employeurs/province-sud/page/3/index.html")
                .doesNotContain("offres/page/1/index.html", "offres/page/4/index.html");
        assertThat(TestPortal.page(input, "offres/index.html").select(".column > .cards .card"))
                .hasSize(50);
        Document last = TestPortal.page(input, "offres/page/3/index.html");
        assertThat(last.select(".column > .cards .card")).hasSize(1);
        assertThat(last.title()).startsWith("Offres ouvertes, page 3 sur 3");
        assertThat(last.select("a[rel=prev]").attr("href")).isEqualTo("/offres/page/2/");
        assertThat(last.select("a[rel=next]")).isEmpty();
        assertThat(last.select("[aria-current=page]").eachText()).containsExactly("3");
    }

    @Test
    void aWaitingOfferHasNoPage() {
        assertThat(TestPortal.pages(TestPortal.smallTown()).keySet()).doesNotContain("offres/3134-25-2100-sr.html");
        assertThat(String.join("", TestPortal.pages(TestPortal.smallTown()).values()))
                .doesNotContain("Directeur d’école", "3134-25-2100");
    }

    @Test
    void everyLinkWithinTheSiteLeadsSomewhere() {
        for (String base : List.of(BASE, "https://emploi.example/portail/")) {
            PageInput input = TestPortal.input(base, SmallTown.TODAY, SmallTown.offers());
            Map<String, String> pages = TestPortal.pages(input);
            Set<String> astray = new TreeSet<>();
            pages.forEach((path, html) -> {
                Document page = Jsoup.parse(html);
                for (Element link : page.select("[href]")) {
                    String target = link.attr("href");
                    if (!leads(target, input.masthead().base().path(), pages.keySet(), page)) {
                        astray.add(path + " → " + target);
                    }
                }
            });

            assertThat(astray).isEmpty();
        }
    }

    private static boolean leads(String target, String base, Set<String> pages, Document page) {
        if (target.startsWith("#")) {
            return page.getElementById(target.substring(1)) != null;
        }
        if (target.startsWith("https://") || target.startsWith("mailto:") || target.startsWith("tel:")) {
            return true;
        }
        if (!target.startsWith(base)) {
            return false;
        }
        String path = target.substring(base.length()).replaceAll("#(en)?$", "");
        return path.startsWith("assets/")
                || path.matches("(.*/)?offres\\.(rss|atom|json|ics)|manifest.webmanifest|opensearch.xml")
                || path.equals("offres/3134-25-1900-sr.pdf")
                || pages.contains(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
    }

    @Test
    void everyPageIsAPageWithOneTitleAndOneMain() {
        TestPortal.pages(TestPortal.smallTown()).forEach((path, html) -> {
            Document page = Jsoup.parse(html);
            assertThat(page.select("h1")).as(path).hasSize(1);
            assertThat(page.select("main#contenu, a.skip[href=#contenu]")).hasSize(2);
            assertThat(page.select("html").attr("lang")).isEqualTo(path.startsWith("en/") ? "en" : "fr");
            assertThat(page.title()).isNotBlank();
            assertThat(page.select("meta[name=description]").attr("content")).isNotBlank();
            assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                    .contains("default-src 'none'")
                    .doesNotContain("unsafe");
            assertThat(page.getElementsByAttribute("id").eachAttr("id")).doesNotHaveDuplicates();
        });
    }

    @Test
    void aPageSaysWhereTheWorldFindsIt() {
        PageInput input = TestPortal.input("https://emploi.example/portail/", SmallTown.TODAY, SmallTown.offers());

        assertThat(TestPortal.page(input, "offres/3134-25-1900-sr.html")
                        .select("link[rel=canonical]")
                        .attr("href"))
                .isEqualTo("https://emploi.example/portail/offres/3134-25-1900-sr.html");
        assertThat(TestPortal.page(input, "404.html").select("link[rel=canonical]"))
                .isEmpty();
    }

    @Test
    void aListingAnnouncesItsFeeds() {
        Document page = TestPortal.page(TestPortal.smallTown(), "employeurs/province-sud/index.html");

        assertThat(page.select("link[rel=alternate][type]").eachAttr("href"))
                .containsExactly(
                        "/employeurs/province-sud/offres.rss",
                        "/employeurs/province-sud/offres.atom",
                        "/employeurs/province-sud/offres.json",
                        "/employeurs/province-sud/offres.ics");
        assertThat(page.select("link[rel=alternate][type]").eachAttr("type"))
                .containsExactly(
                        "application/rss+xml", "application/atom+xml", "application/feed+json", "text/calendar");
    }

    /** The day is told on two pages alone, in each language; the others change only when an offer opens, changes or closes. */
    @Test
    void fromOneDayToTheNextOnlyTwoPagesOfALanguageChange() {
        Map<String, String> today = TestPortal.pages(TestPortal.smallTown());
        Map<String, String> tomorrow =
                TestPortal.pages(TestPortal.input(BASE, SmallTown.TODAY.plusDays(1), SmallTown.offers()));

        assertThat(today.keySet().stream().filter(path -> !Objects.equals(today.get(path), tomorrow.get(path))))
                .containsExactly("en/index.html", "en/offres/index.html", "index.html", "offres/index.html");
    }

    private static List<Offer> many(int count) {
        List<Offer> offers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            offers.add(new OfferDraft("3134-25-" + i + "/SR")
                    .employer(SmallTown.SOUTH)
                    .between(LocalDate.of(2025, 8, 1), LocalDate.of(2025, 8, 22))
                    .offer());
        }
        return offers;
    }
}
