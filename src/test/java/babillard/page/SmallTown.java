package babillard.page;

import babillard.offer.Corps;
import babillard.offer.Corps.Category;
import babillard.offer.Edition;
import babillard.offer.Employer;
import babillard.offer.Employer.Kind;
import babillard.offer.Offer;
import babillard.offer.Place;
import babillard.offer.Section.Role;
import babillard.offer.Vacancy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Invented offers of several employers on one day, open, closed, cancelled and waiting. */
final class SmallTown {
    static final LocalDate TODAY = LocalDate.of(2025, 8, 15);

    static final Employer GOVERNMENT = new Employer(
            "Nouvelle-Calédonie",
            Optional.of("NC"),
            Kind.INSTITUTION,
            Optional.of("https://gouv.example/"),
            Optional.empty());
    static final Employer SOUTH =
            new Employer("Province Sud", Optional.empty(), Kind.PROVINCE, Optional.empty(), Optional.empty());
    static final Employer NORTH =
            new Employer("Province Nord", Optional.empty(), Kind.PROVINCE, Optional.empty(), Optional.empty());
    static final Employer NOUMEA =
            new Employer("Ville de Nouméa", Optional.empty(), Kind.COMMUNE, Optional.empty(), Optional.of("26.20.35"));
    static final Employer POUM = new Employer(
            "Commune de Poum", Optional.empty(), Kind.COMMUNE, Optional.empty(), Optional.of("mairie@poum.example"));
    static final Employer HOSPITAL = new Employer(
            "Centre hospitalier territorial Gaston-Bourret",
            Optional.of("CHT"),
            Kind.ESTABLISHMENT,
            Optional.of("https://cht.example/"),
            Optional.empty());
    static final Employer POST = new Employer(
            "Office des postes et télécommunications",
            Optional.of("OPT"),
            Kind.ESTABLISHMENT,
            Optional.empty(),
            Optional.empty());

    static final Corps ATTACHE = new Corps("Attaché", Optional.of(Category.A));
    static final Corps ENGINEER = new Corps("Ingénieur", Optional.of(Category.A));
    static final Corps REDACTEUR = new Corps("Rédacteur", Optional.of(Category.B));
    static final Corps TECHNICIAN = new Corps("Technicien", Optional.of(Category.B));
    static final Corps ADJOINT = new Corps("Adjoint administratif", Optional.of(Category.C));
    static final Corps NURSE = Corps.unknown("Infirmier en soins généraux");

    static final Place CITY = new Place("Nouméa", Optional.of("Province Sud"));
    static final Place KONE = new Place("Koné", Optional.of("Province Nord"));
    static final Place KOUMAC = new Place("Koumac", Optional.of("Province Nord"));
    static final Place FAR = new Place("Poum", Optional.of("Province Nord"));
    static final Place WE = new Place("Lifou", Optional.of("Province des îles Loyauté"));

    private SmallTown() {}

    static List<Offer> offers() {
        List<Offer> offers = new ArrayList<>();
        offers.add(full().offer());
        offers.add(draft("25-56801/MPRH", "Chef du service des ressources humaines", GOVERNMENT, 8)
                .corps(ATTACHE, REDACTEUR)
                .at("Nouméa", CITY)
                .within("Direction du numérique et de la modernisation (DINUM)", "Service ressources")
                .offer());
        offers.add(draft("25-56802/MPRH", "Ingénieur en sécurité des systèmes d’information", GOVERNMENT, 1)
                .corps(ENGINEER)
                .domain("Informatique")
                .at("Nouméa - Ouémo", CITY)
                .residence(5)
                .offer());
        offers.add(draft("3134-25-2001/SR", "Agent d’accueil", POUM, 8)
                .corps(ADJOINT)
                .at("Poum", FAR)
                .residence(10)
                .offer());
        offers.add(draft("3134-25-2002/SR", "Technicien réseaux, itinérant", POST, 15)
                .corps(TECHNICIAN)
                .at("KONE – KOUMAC avec itinérances", KONE, KOUMAC)
                .posts(3)
                .offer());
        offers.add(draft("3134-25-2003/SR", "Infirmier de bloc opératoire (H/F)", HOSPITAL, 15)
                .corps(NURSE)
                .at("Nouméa - Koutio", CITY)
                .offer());
        offers.add(draft(
                        "3134-25-2004/SR",
                        "Coordonnateur de la continuité territoriale et du désenclavement des"
                                + " îles Loyauté auprès de la direction de l’aménagement",
                        NORTH,
                        8)
                .corps(ATTACHE, ENGINEER, REDACTEUR)
                .at("Lifou (Wé)", WE)
                .offer());
        offers.add(draft("3134-25-2005/SR", "Assistante sociale", SOUTH, 1)
                .corps(REDACTEUR)
                .at("Nouméa", CITY)
                .edition(Edition.CORRECTION)
                .offer());
        offers.add(draft("3134-25-2006/SR", "Dessinateur-projeteur", NOUMEA, 1)
                .corps(TECHNICIAN)
                .at("Nouméa", CITY)
                .offer());
        offers.add(draft("3134-25-2007/SR", "Gestionnaire comptable", NOUMEA, 15)
                .corps(ADJOINT, REDACTEUR)
                .at("Nouméa", CITY)
                .offer());
        offers.addAll(past());
        offers.add(draft("3134-25-2100/SR", "Directeur d’école", GOVERNMENT, 22).offer());
        return offers;
    }

    /** Offers that closed, one that was cancelled, and an employer who has no other. */
    private static List<Offer> past() {
        List<Offer> offers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            LocalDate posted = LocalDate.of(2025, 4, 4).plusDays(14L * i);
            offers.add(new OfferDraft("3134-25-10" + i + "0/SR")
                    .title("Rédacteur juridique n° " + (i + 1))
                    .employer(i % 2 == 0 ? SOUTH : GOVERNMENT)
                    .corps(REDACTEUR)
                    .at("Nouméa", CITY)
                    .between(posted, posted.plusDays(21))
                    .section("Missions", 1, Role.DESCRIPTION, "<p>Veiller au droit.</p>")
                    .offer());
        }
        offers.add(draft("3134-25-2008/SR", "Chargé de communication", SOUTH, 1)
                .edition(Edition.CANCELLATION)
                .dated(LocalDate.of(2025, 8, 12))
                .offer());
        offers.add(new OfferDraft("3134-24-0001/SR")
                .title("Garde champêtre")
                .employer(Employer.unknown("Commune de Bélep"))
                .at("Bélep", new Place("Bélep", Optional.empty()))
                .between(LocalDate.of(2024, 11, 29), LocalDate.of(2024, 12, 20))
                .offer());
        return offers;
    }

    /** An offer with every field there is. */
    static OfferDraft full() {
        OfferDraft draft = draft("3134-25-1900/SR", "Assistant(e) de direction", SOUTH, 8)
                .corps(ADJOINT)
                .dated(LocalDate.of(2025, 8, 8))
                .domain("Administration générale")
                .within("Direction de l’action sanitaire et sociale", "Secrétariat de direction")
                .at("Nouméa - Vallée des Colons", CITY)
                .residence(10)
                .vacancy(new Vacancy.OnDay("à compter du 1er octobre 2025", LocalDate.of(2025, 10, 1)))
                .respnc("Assistant de direction")
                .hour("16 h 30")
                .posts(2)
                .extra("Régime de travail", "39 heures par semaine")
                .contact(List.of("20.44.00"), List.of("recrutement@province-sud.example"));
        draft.section("Détails de l’offre", 1, Role.DESCRIPTION, """
                <p>La direction met en œuvre la politique sociale de la province. Elle réunit 340 agents dans neuf \
                centres, de Thio à l’île des Pins.</p>
                <p>L’assistante ou l’assistant tient l’agenda de la directrice, prépare ses dossiers et suit les \
                réponses aux usagers.</p>""");
        draft.section("Missions", 3, Role.DESCRIPTION, "<p>Sous l’autorité de la directrice :</p>");
        draft.section("Activités principales", 4, Role.DESCRIPTION, """
                <ul><li>accueillir et orienter le public et les professionnels, au téléphone et sur place ;</li>
                <li>organiser les réunions et en rédiger les comptes rendus ;</li>
                <li>préparer, suivre et classer les dossiers.</li></ul>""");
        draft.section("Activités secondaires", 4, Role.DESCRIPTION, """
                <ul><li>remplacer les secrétaires des services voisins.</li></ul>""");
        draft.section("Caractéristiques particulières de l’emploi", 1, Role.DESCRIPTION, """
                <table><thead><tr><th>Jour</th><th>Matin</th><th>Après-midi</th></tr></thead>
                <tbody><tr><td>Lundi à jeudi</td><td>7 h 30 – 11 h 30</td><td>12 h 30 – 16 h 30</td></tr>
                <tr><td>Vendredi</td><td>7 h 30 – 11 h 30</td><td>12 h 30 – 15 h 30</td></tr></tbody></table>""");
        draft.section("Profil du candidat", 1, Role.DESCRIPTION, "");
        draft.section("Savoir", 2, Role.DESCRIPTION, "<p>Bureautique ; règles du classement et de l’archivage.</p>");
        draft.section("Savoir-être", 2, Role.DESCRIPTION, "<p>Discrétion, sens du service public.</p>");
        draft.section("Contact et informations complémentaires", 1, Role.CONTACT, """
                <p>La directrice, téléphone : 20.44.00</p>""");
        draft.section("POUR RÉPONDRE À CETTE OFFRE", 1, Role.APPLICATION, """
                <p>Les candidatures (CV détaillé, lettre de motivation, photocopie des diplômes), avec la référence \
                de l’offre, parviennent à la direction des ressources humaines :</p>
                <ul><li>par mail : recrutement@province-sud.example</li>
                <li>par la voie postale : BP 1, 98849 Nouméa Cedex</li></ul>""");
        draft.section("", 1, Role.FOOTNOTES, "<p>(1) La liste des pièces à fournir est jointe aux avis.</p>");
        return draft;
    }

    private static OfferDraft draft(String reference, String title, Employer employer, int postedInAugust) {
        LocalDate posted = LocalDate.of(2025, 8, postedInAugust);
        return new OfferDraft(reference).title(title).employer(employer).between(posted, posted.plusDays(21));
    }
}
