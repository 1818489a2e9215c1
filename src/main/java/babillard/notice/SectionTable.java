package babillard.notice;

import babillard.offer.Section.Role;
import java.util.List;
import java.util.Optional;

/** The table of the headings that the notices share: their words, their level and what stands under them. */
final class SectionTable {
    /** A heading known by its words; a weak one is a heading only when it is marked as one or stands alone. */
    record Known(String words, int level, Role role, boolean isWeak) {}

    static final int TOP = 1;
    private static final int SUB = 2;
    private static final WordTable<Known> BY_WORDS = new WordTable<>();

    static {
        add(TOP, "détails de l'offre", "détail de l'offre", "détails de l'avis", "description de l'offre");
        add(TOP, "missions", "mission", "missions principales", "mission principale", "missions du poste");
        add(TOP, "missions et activités", "missions et activités principales", "missions générales", "vos missions");
        add(TOP, "activités principales", "activités secondaires", "activités", "activité principale");
        add(TOP, "activités annexes", "activités principales et secondaires", "activités complémentaires");
        add(TOP, "caractéristiques particulières de l'emploi", "caractéristiques particulières du poste");
        add(TOP, "caractéristiques particulières de", "caractéristiques particulières", "caractéristiques de l'emploi");
        add(TOP, "caractéristiques du poste", "particularités du poste", "particularités de l'emploi");
        add(TOP, "contexte du poste", "contexte", "contexte de l'emploi", "présentation du service");
        add(TOP, "présentation de la direction", "description du poste", "descriptif du poste", "définition du poste");
        add(TOP, "profil du candidat", "profil recherché", "profil", "profil attendu", "profil souhaité");
        add(SUB, "savoir/connaissance/diplôme exigé", "savoir", "savoirs", "connaissances", "connaissance");
        add(SUB, "diplôme exigé", "diplôme requis", "diplômes exigés", "diplômes requis", "compétences requises");
        add(SUB, "savoir-faire", "savoir faire", "savoirs-faire", "savoirs faire", "compétences techniques");
        add(SUB, "comportement professionnel", "comportements professionnels", "savoir-être", "savoir être");
        add(SUB, "savoirs-être", "savoirs être", "compétences comportementales", "qualités requises");
        weak(TOP, "conditions de travail", "place dans l'organigramme", "conditions d'exercice", "compétences");
        weak(TOP, "environnement", "environnement du poste", "formation", "formations", "expérience", "rémunération");
        weak(TOP, "habilitations", "conditions particulières", "conditions particulières d'exercice", "divers");
        role(
                Role.CONTACT,
                false,
                "contact et informations complémentaires",
                "contacts et informations complémentaires");
        role(Role.CONTACT, false, "contact et informations : complémentaires", "contact et informations", "contact");
        role(Role.CONTACT, false, "contacts", "informations complémentaires", "renseignements complémentaires");
        role(Role.CONTACT, true, "renseignements", "informations", "pour plus d'informations");
        role(Role.APPLICATION, false, "pour répondre à cette offre", "pour postuler", "comment postuler");
        role(Role.APPLICATION, false, "modalités de candidature", "dossier de candidature", "comment candidater");
        role(Role.APPLICATION, false, "pièces à fournir", "constitution du dossier", "envoi des candidatures");
        role(Role.APPLICATION, true, "candidature", "candidatures", "postuler", "dépôt des candidatures");
    }

    /** The words that may follow a slash in {@code Savoir / Connaissance / Diplôme exigé}. */
    private static final List<String> LEARNING = List.of(
            "diplome exige (requis)",
            "diplomes exiges",
            "diplome exige",
            "diplomes requis",
            "diplome requis",
            "diplomes",
            "diplome",
            "connaissances",
            "connaissance",
            "savoirs",
            "savoir",
            "experiences",
            "experience",
            "formations",
            "formation",
            "requis",
            "exige");

    private static final List<String> JOINTS = List.of("/", ", ", " et ", " (", " - ");

    private SectionTable() {}

    private static void add(int level, String... headings) {
        put(level, Role.DESCRIPTION, false, headings);
    }

    private static void weak(int level, String... headings) {
        put(level, Role.DESCRIPTION, true, headings);
    }

    private static void role(Role role, boolean isWeak, String... headings) {
        put(TOP, role, isWeak, headings);
    }

    private static void put(int level, Role role, boolean isWeak, String... headings) {
        for (String heading : headings) {
            String words = Folded.of(heading).text;
            BY_WORDS.add(words, new Known(words, level, role, isWeak));
        }
    }

    /** The longest known heading that stands in a folded text at {@code at}. */
    static Optional<Known> at(Folded text, int at) {
        return BY_WORDS.at(text, at);
    }

    /** Behind the known heading at {@code at}, with the words that chains of slashes add to it. */
    static int end(Known known, Folded text, int at) {
        int end = at + known.words().length();
        int next = behindLearning(text, end);
        while (next > end) {
            end = next;
            next = behindLearning(text, end);
        }
        return end;
    }

    private static int behindLearning(Folded text, int from) {
        for (String joint : JOINTS) {
            if (text.text.startsWith(joint, from)) {
                for (String word : LEARNING) {
                    int end = from + joint.length() + word.length();
                    if (text.text.startsWith(word, from + joint.length()) && text.isWordEnd(end)) {
                        return joint.equals(" (") && text.text.startsWith(")", end) ? end + 1 : end;
                    }
                }
            }
        }
        return from;
    }

    /** The words that a heading lost when it was cut, if it is one of those that are cut. */
    static Optional<String> lost(String folded) {
        return switch (folded) {
            case "caracteristiques particulieres de", "caracteristiques particulieres" -> Optional.of("l'emploi");
            case "contact et informations" -> Optional.of("complementaires");
            default -> Optional.empty();
        };
    }
}
