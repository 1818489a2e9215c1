package babillard.bench;

import java.util.List;

/** The words that the notices of the benchmark are made of. */
final class Vocabulary {
    static final List<String> JOBS =
            words("Technicien|Ingénieure|Rédacteur|Chargée d’études|Attaché|Infirmier|Sage-femme|Comptable|Juriste|"
                    + "Assistante sociale|Contrôleur|Gestionnaire|Cheffe de service|Secrétaire|Agent|Adjoint au directeur|"
                    + "Documentaliste|Surveillante|Éducateur|Conductrice de travaux|Médiateur|Inspectrice|Animateur");
    static final List<String> SUBJECTS =
            words("des systèmes d’information|en hydrologie|de l’eau potable|budgétaire|de l’état civil|des réseaux|"
                    + "de la voirie|pédagogique|des marchés publics|phytosanitaire|des transports|du patrimoine|de la paie|"
                    + "des ressources humaines|de la santé publique|d’exploitation|du littoral|des archives|du cadastre|"
                    + "des bâtiments|de la lecture publique|du sport|de l’urbanisme|des aides au logement|de la pêche");
    static final List<String> CORPS = words("Technicien|Attaché|Rédacteur|Ingénieur|Adjoint administratif|Infirmier|"
            + "Contrôleur|Technicien supérieur|Adjoint technique|Sage-femme|Médecin|Assistant socio-éducatif");
    static final List<String> DOMAINS =
            words("administration générale|informatique|équipement|santé|social|économie rurale|jeunesse et sports|"
                    + "filière technique|finances|statistique|culture|aménagement");
    static final List<String> EMPLOYERS = words("Province Sud|Province Nord|Province des îles Loyauté|Ville de Nouméa|"
            + "Congrès de la Nouvelle-Calédonie|Office des postes et télécommunications|"
            + "Gouvernement de la Nouvelle-Calédonie|Centre hospitalier territorial");
    static final List<String> PLACES =
            words("Nouméa|Dumbéa|Païta|Mont-Dore|Koné|Koumac|Bourail|Lifou|Maré|Ouvéa|Thio|Poindimié|Canala|Hienghène|"
                    + "La Foa|Poya|Houaïlou|Pouembout|Yaté|Boulouparis|Ouégoa|Pouébo|Voh|Ponérihouen|Poum");
    static final List<String> OF =
            words("d’assurer|de conduire|de préparer|de suivre|d’évaluer|d’organiser|de coordonner|"
                    + "de contrôler|de mettre en œuvre|de moderniser|de documenter|de fiabiliser");
    static final List<String> VERBS =
            words("Établir|Publier|Vérifier|Notifier|Tenir à jour|Archiver|Instruire|Rédiger|Présenter|Coordonner|"
                    + "Contrôler|Analyser|Planifier|Accompagner|Former les agents à|Participer à|Superviser|Recenser|"
                    + "Mettre en place|Entretenir|Diagnostiquer|Sécuriser|Évaluer|Renseigner");
    static final List<String> OBJECTS =
            words("la programmation pluriannuelle des travaux|les tableaux de bord de la direction|l’accueil du public|"
                    + "les dossiers de consultation des entreprises|le parc de véhicules|les régies de recettes|"
                    + "la maintenance des équipements biomédicaux|les conventions avec les associations|le budget annexe|"
                    + "l’exécution des marchés de fournitures|les plans de prévention|la base de données géographiques|"
                    + "les campagnes de prélèvements|les actes administratifs|le recrutement des vacataires|"
                    + "les relations avec les coutumiers|la restauration scolaire|le réseau d’assainissement|"
                    + "les inventaires forestiers|les statistiques d’activité|la permanence téléphonique|"
                    + "les procédures de dédouanement|les aides à l’investissement|la signalisation des routes|"
                    + "les sessions de formation|le contrôle sanitaire aux frontières|la facturation des redevances");
    static final List<String> CIRCUMSTANCES =
            words("dans le respect des délais|en lien avec les communes|selon les règles en vigueur|avec l’encadrement|"
                    + "pour l’ensemble du territoire|au sein d’une équipe de douze agents|en l’absence du titulaire|"
                    + "à l’aide des logiciels métiers|lors de déplacements en brousse et dans les îles|"
                    + "sous le contrôle du comptable public|avec les partenaires institutionnels|une semaine sur quatre|"
                    + "en veillant à la qualité du service rendu|au profit des usagers|avant chaque commission|"
                    + "par délégation du directeur|conformément aux délibérations du congrès|tout au long de l’année");
    static final List<String> QUALITIES =
            words("Rigueur|Discrétion|Sens du service public|Esprit d’équipe|Autonomie|Disponibilité|Sens de l’écoute|"
                    + "Réactivité|Diplomatie|Capacité d’adaptation|Goût du terrain|Respect de la hiérarchie");

    private Vocabulary() {}

    private static List<String> words(String joined) {
        return List.of(joined.split("\\|"));
    }
}
