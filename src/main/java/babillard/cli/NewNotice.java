package babillard.cli;

import babillard.text.FrenchDates;
import babillard.text.Slug;
import java.time.LocalDate;
import java.util.Locale;

/** A notice to fill in, in the layout that the reader knows best. */
record NewNotice(
        String title,
        String reference,
        String employer,
        String corps,
        String place,
        LocalDate postedOn,
        LocalDate deadline) {

    /** A reference in the usual form, for who has none yet: the number is that of the day in its year. */
    static String reference(LocalDate day) {
        return String.format(Locale.ROOT, "3134-%02d-%04d/SR", day.getYear() % 100, day.getDayOfYear());
    }

    String fileName() {
        return Slug.of(reference + " " + title) + ".md";
    }

    String text() {
        return """
                # %s

                Référence : %s du %s

                Employeur : %s

                Corps ou Cadre d’emploi /Domaine : %s

                Durée de résidence exigée pour le recrutement sur titre (1) : /

                Poste à pourvoir : immédiatement

                Lieu de travail : %s

                Date de dépôt de l’offre : %s

                Date limite de candidature : %s

                # Détails de l’offre :

                Le service et sa mission, en quelques phrases.

                Emploi RESPNC : %s

                # Missions :

                - Première mission
                - Deuxième mission

                # Profil du candidat :

                - Diplôme ou expérience attendus

                # Contact et informations complémentaires :

                Nom, fonction, téléphone et adresse électronique de la personne à joindre.

                # Pour répondre à cette offre :

                Les candidatures précisant la référence de l’offre doivent parvenir à l’adresse suivante.
                """.formatted(
                        title,
                        reference,
                        FrenchDates.plain(postedOn),
                        employer,
                        corps,
                        place,
                        FrenchDates.full(postedOn),
                        FrenchDates.full(deadline),
                        title);
    }
}
