package babillard.cli;

/** A good notice to spoil. */
final class NoticeText {
    private static final String GOOD = """
            # Adjoint technique

            Référence : 3134-25-0101/SR du 8 août 2025

            Employeur : Commune de Poum

            Corps /Domaine : Technicien

            Lieu de travail : Poum

            Poste à pourvoir : immédiatement

            Date de dépôt de l’offre : Vendredi 8 août 2025

            Date limite de candidature : Vendredi 29 août 2025

            # Missions :

            - Tenir l’atelier communal
            """;

    private NoticeText() {}

    static String numbered(int number) {
        return GOOD.replace("0101", "%04d".formatted(100 + number));
    }

    static String withoutDeadline(int number) {
        return numbered(number).replace("Date limite de candidature : Vendredi 29 août 2025\n\n", "");
    }
}
