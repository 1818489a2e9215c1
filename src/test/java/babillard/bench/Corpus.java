package babillard.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Notices made up from a seed, as offices write them: three in ten are open on the day of the build. */
final class Corpus {
    static final LocalDate DAY = LocalDate.of(2025, 8, 15);

    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.FRENCH);
    private static final int WEEKS_BACK = 260;
    private static final int FOLDER = 5_000;

    private final Random random;

    private Corpus(long seed) {
        this.random = new Random(seed);
    }

    /** The same seed and count write the same files. */
    static void write(Path folder, int count, long seed) throws IOException {
        Corpus corpus = new Corpus(seed);
        for (int i = 0; i < count; i++) {
            Path file = file(folder, i);
            Files.createDirectories(file.getParent());
            Files.writeString(file, corpus.notice(i));
        }
    }

    /** The texts of so many notices, without files. */
    static List<String> texts(int count, long seed) {
        Corpus corpus = new Corpus(seed);
        return IntStream.range(0, count).mapToObj(corpus::notice).toList();
    }

    /** Where a notice lies: some thousands share a folder, as the notices of some years would. */
    static Path file(Path folder, int number) {
        return folder.resolve("%02d".formatted(number / FOLDER)).resolve("avis-%06d.md".formatted(number));
    }

    private String notice(int number) {
        boolean open = random.nextInt(10) < 3;
        LocalDate deadline = open ? DAY.plusWeeks(random.nextInt(3)) : DAY.minusWeeks(1 + random.nextInt(WEEKS_BACK));
        LocalDate posted = deadline.minusDays(random.nextBoolean() || deadline.isAfter(DAY.plusDays(6)) ? 21 : 28);
        return header(number, posted, deadline) + body();
    }

    private String header(int number, LocalDate posted, LocalDate deadline) {
        String title = any(Vocabulary.JOBS) + " " + any(Vocabulary.SUBJECTS);
        String corps = any(Vocabulary.CORPS);
        String place = any(Vocabulary.PLACES);
        String employer = random.nextInt(3) == 0 ? "Commune de " + place : any(Vocabulary.EMPLOYERS);
        String reference = "%02d-%06d/MPRH".formatted(posted.getYear() % 100, number);
        String mark = random.nextBoolean() ? " :" : "";
        return """
                # %s

                **Référence : %s du %s**

                **Employeur%s** %s

                **Corps ou Cadre d’emploi /Domaine%s** %s / %s

                **Durée de résidence exigée pour le recrutement sur titre (1)%s** %s

                **Poste à pourvoir%s** immédiatement

                **Lieu de travail%s** %s

                **Date de dépôt de l’offre%s** %s

                **Date limite de candidature%s** %s

                """.formatted(
                        title,
                        reference,
                        plain(posted),
                        mark,
                        employer,
                        mark,
                        corps,
                        any(Vocabulary.DOMAINS),
                        mark,
                        random.nextBoolean() ? "au moins égale à 10 ans" : "/",
                        mark,
                        mark,
                        place,
                        mark,
                        PRINTED.format(posted),
                        mark,
                        PRINTED.format(deadline));
    }

    private static String plain(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH).format(day);
    }

    private String body() {
        return "# Détails de l’offre :\n\n"
                + paragraph(1 + random.nextInt(4))
                + "# Missions :\n\n"
                + paragraph(1 + random.nextInt(6))
                + "# Activités principales :\n\n"
                + list(4 + random.nextInt(9))
                + "# Activités secondaires :\n\n"
                + list(1 + random.nextInt(4))
                + "# Caractéristiques particulières de l’emploi :\n\n"
                + paragraph(random.nextInt(3) + 1)
                + "# Profil du candidat\n\n# Savoir / Connaissance / Diplôme exigé :\n\n"
                + list(2 + random.nextInt(5))
                + "# Savoir-faire :\n\n"
                + list(2 + random.nextInt(6))
                + "# Comportement professionnel :\n\n"
                + qualities()
                + contact();
    }

    private String contact() {
        return """
                # Contact et informations complémentaires :

                %s – Tél : 00.%02d.%02d – mail : service%d@emplois.example

                # POUR RÉPONDRE À CETTE OFFRE

                Les candidatures (CV, lettre de motivation, copie des diplômes) précisent la référence de l’offre.
                Elles parviennent à la direction des ressources humaines par l’un de ces moyens :

                - Voie électronique : candidatures@emplois.example
                - Dépôt physique : au guichet du courrier

                (1) Les pièces à fournir sont énumérées dans la notice explicative.
                """.formatted(any(Vocabulary.JOBS), random.nextInt(100), random.nextInt(100), random.nextInt(40));
    }

    private String paragraph(int sentences) {
        return IntStream.range(0, sentences)
                        .mapToObj(i ->
                                "Sous la responsabilité du chef de service, l’agent est chargé " + any(Vocabulary.OF)
                                        + " " + any(Vocabulary.OBJECTS) + " " + any(Vocabulary.CIRCUMSTANCES) + ".")
                        .collect(Collectors.joining(" "))
                + "\n\n";
    }

    private String list(int items) {
        return IntStream.range(0, items)
                        .mapToObj(i -> "- " + any(Vocabulary.VERBS) + " " + any(Vocabulary.OBJECTS) + " "
                                + any(Vocabulary.CIRCUMSTANCES) + "\n")
                        .collect(Collectors.joining())
                + "\n";
    }

    private String qualities() {
        return IntStream.range(0, 4)
                        .mapToObj(i -> "- " + any(Vocabulary.QUALITIES) + "\n")
                        .collect(Collectors.joining())
                + "\n";
    }

    private String any(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
