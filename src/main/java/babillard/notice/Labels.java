package babillard.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The table of the labels: how each field is called in the notices, and how much it takes to know the words for one. */
final class Labels {
    /** How far the words of a label can be trusted where no mark sets them off. */
    enum Weight {
        /** Words that mean nothing else, even in the middle of a line. */
        PLAIN,
        /** Words that are a label at the beginning of a line of the header. */
        LEADING,
        /** Common words: a label only before a colon, in bold, as a heading, or in a cell of their own. */
        MARKED
    }

    /** A way to call a field, folded, and the letters of it alone. */
    record Label(Field field, Weight weight, String words, String letters) {
        /** Whether the label's words go on until its colon or its footnote mark, in many forms. */
        boolean isOpen() {
            return field == Field.RESIDENCE;
        }
    }

    private static final List<Label> TABLE = new ArrayList<>();
    private static final WordTable<Label> BY_WORDS = new WordTable<>();

    static {
        add(Field.REFERENCE, Weight.LEADING, "référence de l'offre", "référence de l'avis", "référence du poste");
        add(Field.REFERENCE, Weight.LEADING, "référence", "références", "réf.", "réf", "nos réf.", "numéro de l'offre");
        add(Field.REFERENCE, Weight.LEADING, "n° de l'offre", "no de l'offre", "n° offre", "n° d'offre", "offre n°");
        add(
                Field.REFERENCE,
                Weight.LEADING,
                "n° de l'avis",
                "avis de vacance de poste n°",
                "avp n°",
                "n° de référence");
        add(Field.TITLE, Weight.MARKED, "intitulé du poste", "intitulé de l'emploi", "intitulé de l'offre", "intitulé");
        add(Field.TITLE, Weight.MARKED, "titre", "titre du poste", "titre de l'offre", "poste", "fonction", "emploi");
        add(
                Field.TITLE,
                Weight.MARKED,
                "avis de vacance de poste",
                "avis de vacances de poste",
                "offre d'emploi",
                "AVP");
        add(Field.EMPLOYER, Weight.LEADING, "employeur", "nom de l'employeur", "collectivité employeur");
        add(Field.EMPLOYER, Weight.LEADING, "collectivité", "organisme", "collectivité / organisme");
        add(Field.EMPLOYER, Weight.LEADING, "organisme employeur", "collectivité ou organisme");
        add(Field.EMPLOYER, Weight.LEADING, "recruteur", "collectivité ou établissement");
        add(Field.EMPLOYER, Weight.MARKED, "établissement", "administration");
        add(Field.CORPS, Weight.PLAIN, "corps ou cadre d'emploi", "corps ou cadre d'emplois", "corps / cadre d'emploi");
        add(Field.CORPS, Weight.PLAIN, "corps / cadre d'emplois", "corps / domaine", "corps / cadre", "corps / grade");
        add(
                Field.CORPS,
                Weight.LEADING,
                "corps",
                "cadre d'emploi",
                "cadre d'emplois",
                "grade",
                "grade(s)",
                "corps et grade");
        add(Field.CORPS, Weight.MARKED, "filière", "catégorie");
        add(Field.DOMAIN, Weight.MARKED, "domaine", "domaine d'activité", "domaine professionnel", "spécialité");
        add(
                Field.DIRECTION,
                Weight.MARKED,
                "direction",
                "direction / service",
                "département",
                "direction d'affectation");
        add(Field.SERVICE, Weight.MARKED, "service", "unité", "service d'affectation", "bureau", "section");
        add(
                Field.RESIDENCE,
                Weight.PLAIN,
                "durée de résidence",
                "durée minimale de résidence",
                "condition de résidence");
        add(Field.RESIDENCE, Weight.MARKED, "résidence exigée", "résidence", "citoyenneté et résidence");
        add(Field.VACANCY, Weight.PLAIN, "poste à pourvoir", "poste(s) à pourvoir", "postes à pourvoir");
        add(Field.VACANCY, Weight.PLAIN, "prise de poste", "date de prise de poste", "prise de fonction");
        add(Field.VACANCY, Weight.PLAIN, "date de prise de fonction", "prise de fonctions", "date de vacance du poste");
        add(
                Field.VACANCY,
                Weight.MARKED,
                "à pourvoir",
                "emploi à pourvoir",
                "disponibilité du poste",
                "date de vacance");
        add(Field.VACANCY, Weight.MARKED, "poste vacant", "vacance du poste", "vacance de poste");
        add(Field.COUNT, Weight.PLAIN, "nombre de poste", "nombre de postes", "nombre de poste(s)", "nb de postes");
        add(
                Field.COUNT,
                Weight.PLAIN,
                "nombre de postes à pourvoir",
                "nombre de poste(s) à pourvoir",
                "nombre d'emplois");
        add(
                Field.WORKPLACE,
                Weight.PLAIN,
                "lieu de travail",
                "lieu(x) de travail",
                "lieux de travail",
                "lieu d'affectation");
        add(
                Field.WORKPLACE,
                Weight.PLAIN,
                "résidence administrative",
                "lieu d'exercice",
                "lieu de l'emploi",
                "lieu du poste");
        add(Field.WORKPLACE, Weight.LEADING, "poste basé à", "poste situé à", "basé à");
        add(Field.WORKPLACE, Weight.MARKED, "lieu", "affectation", "localisation", "lieux", "localisation du poste");
        add(
                Field.POSTED,
                Weight.PLAIN,
                "date de dépôt de l'offre",
                "date de dépôt",
                "date de publication",
                "mise en ligne");
        add(Field.POSTED, Weight.PLAIN, "date de publication de l'offre", "date de mise en ligne", "date de parution");
        add(
                Field.POSTED,
                Weight.PLAIN,
                "date de dépôt de l'avis",
                "date de diffusion",
                "mise en ligne le",
                "publié le");
        add(
                Field.POSTED,
                Weight.MARKED,
                "publication",
                "parution",
                "dépôt de l'offre",
                "mis en ligne le",
                "publiée le");
        add(Field.DEADLINE, Weight.PLAIN, "date limite de candidature", "date limite de candidatures", "date limite");
        add(
                Field.DEADLINE,
                Weight.PLAIN,
                "date limite de dépôt des candidatures",
                "date limite de dépôt de candidature");
        add(Field.DEADLINE, Weight.PLAIN, "date limite de dépôt", "date limite de réception des candidatures");
        add(Field.DEADLINE, Weight.PLAIN, "date limite de dépôt des dossiers", "date limite de dépôt de candidatures");
        add(
                Field.DEADLINE,
                Weight.PLAIN,
                "date limite des candidatures",
                "date limite de dépôt du dossier de candidature");
        add(
                Field.DEADLINE,
                Weight.PLAIN,
                "date limite de dépôt des dossiers de candidature",
                "date limite pour postuler");
        add(Field.DEADLINE, Weight.PLAIN, "clôture des candidatures", "date de clôture", "clôture de l'offre");
        add(
                Field.DEADLINE,
                Weight.PLAIN,
                "date de clôture des candidatures",
                "date limite de réception",
                "date butoir");
        add(Field.DEADLINE, Weight.PLAIN, "date de clôture de l'offre", "fin de candidature", "limite de candidature");
        add(
                Field.DEADLINE,
                Weight.MARKED,
                "clôture",
                "candidatures jusqu'au",
                "date de fin de candidature",
                "échéance");
        add(
                Field.DEADLINE,
                Weight.MARKED,
                "candidatures à adresser avant le",
                "candidature avant le",
                "à adresser avant le");
        add(
                Field.DEADLINE,
                Weight.MARKED,
                "postuler avant le",
                "réponse avant le",
                "candidatures à transmettre avant le");
        add(Field.NEW_DEADLINE, Weight.PLAIN, "nouvelle date limite de candidature", "nouvelle date limite");
        add(Field.NEW_DEADLINE, Weight.PLAIN, "date limite reportée au", "date limite de candidature reportée au");
        add(
                Field.NEW_DEADLINE,
                Weight.MARKED,
                "prolongation jusqu'au",
                "reportée au",
                "prolongée jusqu'au",
                "reporté au");
        add(
                Field.NEW_DEADLINE,
                Weight.MARKED,
                "date limite prolongée au",
                "date limite prolongée jusqu'au",
                "report au");
        add(Field.RESPNC, Weight.PLAIN, "emploi RESPNC", "emploi (RESPNC)", "emploi type RESPNC", "emploi au RESPNC");
        add(Field.RESPNC, Weight.MARKED, "RESPNC", "emploi-type RESPNC", "emploi de référence RESPNC", "fiche RESPNC");
    }

    private Labels() {}

    private static void add(Field field, Weight weight, String... labels) {
        for (String words : labels) {
            String folded = Folded.of(words).text;
            Label label = new Label(field, weight, folded, Misreading.letters(folded));
            TABLE.add(label);
            BY_WORDS.add(folded, label);
        }
    }

    /** The longest label that stands in a folded text at {@code at}. */
    static Optional<Label> at(Folded text, int at) {
        return BY_WORDS.at(text, at);
    }

    /** Whether folded words are the beginning of a label, which may go on in the next line. */
    static boolean isCut(String words) {
        for (Label label : TABLE) {
            if (label.words().startsWith(words)) {
                return !words.isEmpty();
            }
        }
        return false;
    }

    /** The label that folded words were meant to be, when a letter or two of it were misread. */
    static Optional<Label> misread(String words) {
        String letters = Misreading.letters(words);
        for (Label label : TABLE) {
            if (Misreading.isSlip(letters, label.letters())) {
                return Optional.of(label);
            }
        }
        return Optional.empty();
    }
}
