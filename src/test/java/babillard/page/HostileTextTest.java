package babillard.page;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.catalogue.Catalogue;
import babillard.offer.Corps;
import babillard.offer.Edition;
import babillard.offer.Employer;
import babillard.offer.Offer;
import babillard.offer.Place;
import babillard.offer.Section.Role;
import babillard.offer.Vacancy;
import babillard.site.BaseUrl;
import babillard.site.Editorial;
import babillard.site.Masthead;
import babillard.site.SitePath;
import babillard.text.SafeHtml;
import babillard.text.Slug;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text becomes active, wherever a page shows it: every text of every record is hostile here. */
class HostileTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "</title></textarea></style><svg onload=alert(1)>",
                "${7*7} <#include 'x'> #{1}",
                "\u202e\u05d0\u05d1 abc \u2066",
                "javascript:alert(1)",
            })
    void noTextBecomesActive(String text) {
        Map<String, String> pages = TestPortal.pages(input(text));

        pages.forEach((path, html) -> {
            Document page = Jsoup.parse(html);
            assertThat(
                            page.select(
                                    "script:not([src^=/assets/]):not([type=application/ld+json]), script[src]:not(:empty), img, style, textarea, iframe, svg[onload]"))
                    .as(path)
                    .isEmpty();
            assertThat(page.select("h1")).as(path).hasSize(1);
            for (Element element : page.getAllElements()) {
                element.attributes()
                        .forEach(attribute -> assertThat(attribute.getKey())
                                .as(path)
                                .doesNotStartWith("on")
                                .isNotEqualTo("style"));
                assertThat(element.attr("href")).as(path).doesNotStartWithIgnoringCase("javascript");
            }
        });
        assertThat(TestPortal.page(input(text), "offres/1-sr.html")
                        .expectFirst("h1")
                        .wholeText())
                .isEqualTo("titre " + text);
    }

    @Test
    void theTextOfANoticeIsShownAsItIs() {
        String text = "<b>&amp;\"'";

        assertThat(TestPortal.page(input(text), "offres/1-sr.html")
                        .select(".facts dd")
                        .eachText())
                .contains("valeur " + text, "domaine " + text, "direction " + text);
    }

    private static PageInput input(String text) {
        Employer employer = new Employer(
                "employeur " + text, Optional.of(text), Employer.Kind.OTHER, Optional.of(text), Optional.of(text));
        Place place = new Place("lieu " + text, Optional.of(text));
        Masthead masthead =
                new Masthead(new BaseUrl(URI.create("https://emploi.example/")), "portail " + text, text, text);
        Editorial editorial = new Editorial(new Slug("aide"), "aide " + text, text, SafeHtml.EMPTY);
        Offer open = draft("1/SR", text, employer, place).offer();
        Offer silent = new OfferDraft("2/SR").title(text).employer(employer).offer();
        Offer cancelled = draft("3/SR", text, employer, place)
                .edition(Edition.CANCELLATION)
                .dated(LocalDate.of(2025, 8, 12))
                .offer();
        return new PageInput(
                Catalogue.of(SmallTown.TODAY, List.of(open, silent, cancelled)),
                List.of(editorial),
                masthead,
                TestPortal.TEMPLATES,
                TestPortal.LANGUAGES,
                name -> Optional.of(new SitePath("assets/" + name)),
                Set.of(),
                TestPortal.DATA,
                TestPortal.NO_PAST);
    }

    private static OfferDraft draft(String reference, String text, Employer employer, Place place) {
        return new OfferDraft(reference)
                .title("titre " + text)
                .employer(employer)
                .corps(Corps.unknown("corps " + text), Corps.unknown("autre " + text))
                .at("poste " + text, place)
                .within("direction " + text, "service " + text)
                .domain("domaine " + text)
                .respnc("emploi " + text)
                .vacancy(new Vacancy.Other("libre " + text))
                .hour(text)
                .extra("champ " + text, "valeur " + text)
                .contact(List.of(text, text + " 26.79.38"), List.of(text, text + "@mairie.example"))
                .section("rubrique " + text, 1, Role.DESCRIPTION, "")
                .section("contact " + text, 1, Role.CONTACT, "")
                .section("réponse " + text, 2, Role.APPLICATION, "");
    }
}
