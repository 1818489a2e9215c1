package babillard.page;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.offer.Offer;
import babillard.offer.Section.Role;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class OfferPageTest {
    private final Document full = TestPortal.page(TestPortal.smallTown(), "offres/3134-25-1900-sr.html");

    @Test
    void everyFieldIsShown() {
        assertThat(full.select(".facts > dl dt").eachText())
                .containsExactly(
                        "Date limite de candidature",
                        "Corps ou cadre d’emplois",
                        "Domaine",
                        "Durée de résidence exigée",
                        "Nombre de postes",
                        "Poste à pourvoir",
                        "Lieu de travail",
                        "Employeur",
                        "Direction",
                        "Service",
                        "Emploi RESPNC",
                        "Date de dépôt de l’offre",
                        "Référence",
                        "Régime de travail");
        assertThat(full.select(".facts > dl dd").eachText())
                .containsExactly(
                        "vendredi 29 août 2025 (16 h 30)",
                        "Adjoint administratif (catégorie C)",
                        "Administration générale",
                        "au moins égale à 10 ans",
                        "2",
                        "à compter du 1er octobre 2025",
                        "Nouméa - Vallée des Colons",
                        "Province Sud",
                        "Direction de l’action sanitaire et sociale",
                        "Secrétariat de direction",
                        "Assistant de direction",
                        "vendredi 8 août 2025",
                        "3134-25-1900/SR du 8 août 2025",
                        "39 heures par semaine");
    }

    @Test
    void fieldsLeadToTheirListings() {
        assertThat(full.select(".facts > dl a").eachAttr("href"))
                .containsExactly("/corps/adjoint-administratif/", "/lieux/noumea/", "/employeurs/province-sud/");
    }

    @Test
    void headingsFollowTheTitleWithoutAGap() {
        assertThat(full.select(".offer-text h2, .offer-text h3, .offer-text h4").eachText())
                .containsExactly(
                        "Détails de l’offre",
                        "Missions",
                        "Activités principales",
                        "Activités secondaires",
                        "Caractéristiques particulières de l’emploi",
                        "Profil du candidat",
                        "Savoir",
                        "Savoir-être",
                        "Comment postuler",
                        "Contact et informations complémentaires",
                        "POUR RÉPONDRE À CETTE OFFRE",
                        "Notes");
        assertThat(full.select("h4").eachText()).containsExactly("Activités principales", "Activités secondaires");
    }

    @Test
    void howToApplyIsSetApart() {
        assertThat(full.select("#postuler .contacts a").eachAttr("href"))
                .containsExactly(
                        "mailto:recrutement@province-sud.example?subject="
                                + "Offre%203134-25-1900%2FSR%20%E2%80%93%20Assistant%28e%29%20de%20direction",
                        "tel:+687204400");
        assertThat(full.select("#postuler h3").eachText())
                .containsExactly("Contact et informations complémentaires", "POUR RÉPONDRE À CETTE OFFRE");
        assertThat(full.select(".notes").text()).contains("La liste des pièces");
    }

    @Test
    void theOriginalIsLinkedWhenThereIsOne() {
        assertThat(full.select("a[type=application/pdf]").attr("href")).isEqualTo("/offres/3134-25-1900-sr.pdf");
        assertThat(TestPortal.page(TestPortal.smallTown(), "offres/3134-25-2001-sr.html")
                        .select("a[type=application/pdf]"))
                .isEmpty();
    }

    @Test
    void itsFeedsAreNamed() {
        assertThat(full.select(".feeds a[type=application/rss+xml]").eachAttr("href"))
                .containsExactly(
                        "/offres.rss",
                        "/employeurs/province-sud/offres.rss",
                        "/corps/adjoint-administratif/offres.rss",
                        "/lieux/noumea/offres.rss");
    }

    @Test
    void whenTheNoticeIsSilentTheEmployersContactHelps() {
        assertThat(page(new OfferDraft("1/SR").employer(SmallTown.POUM).offer())
                        .select("#postuler a")
                        .eachText())
                .containsExactly("mairie@poum.example");
    }

    @Test
    void whenNobodySaysHowToApplyTheHelpDoes() {
        Document page = page(new OfferDraft("1/SR").offer());

        assertThat(page.select("#postuler a").eachAttr("href")).containsExactly("/aide/");
        assertThat(page.expectFirst("#postuler p").text()).startsWith("L’avis ne dit pas comment postuler.");
    }

    @Test
    void aLongNoticeHasATableOfContents() {
        OfferDraft draft = new OfferDraft("1/SR");
        for (String heading : List.of("Missions", "Activités", "Profil", "Savoir")) {
            draft.section(heading, 1, Role.DESCRIPTION, "<p>…</p>");
        }

        assertThat(page(draft.offer()).select(".contents a").eachAttr("href"))
                .containsExactly("#avis-missions", "#avis-activites", "#avis-profil", "#avis-savoir");
        assertThat(full.select(".contents")).isEmpty();
    }

    private static Document page(Offer offer) {
        PageInput input = TestPortal.input("https://emploi.example/", SmallTown.TODAY, List.of(offer));
        return TestPortal.page(input, "offres/" + offer.id() + ".html");
    }
}
