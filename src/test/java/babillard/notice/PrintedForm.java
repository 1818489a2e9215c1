package babillard.notice;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** One of the many ways in which the notices print the same offer. */
record PrintedForm(Marks marks, Words words, Dates dates, Sections sections, Signs signs, long seed) {
    /** How a label is set off from its value. */
    enum Marks {
        COLON("%s : %s"),
        TIGHT("%s: %s"),
        BARE("%s %s"),
        BOLD_LABEL("**%s** %s"),
        BOLD_COLON("**%s :** %s"),
        BOLD_ALL("**%s : %s**"),
        HEADING("# %s : %s"),
        ITEM("- **%s :** %s"),
        ROW("| %s | %s |"),
        NEXT("**%s**\n\n%s"),
        PAIRS("**%s :** %s");

        private final String pattern;

        Marks(String pattern) {
            this.pattern = pattern;
        }
    }

    /** Which of its names a field goes by. */
    enum Words {
        USUAL,
        OTHER,
        CAPITALS
    }

    /** How days are written. */
    enum Dates {
        WORDS("EEEE d MMMM uuuu"),
        DIGITS("dd/MM/uuuu"),
        SHORT("d/MM/uuuu");

        private final String pattern;

        Dates(String pattern) {
            this.pattern = pattern;
        }
    }

    /** How the headings of the body are marked. */
    enum Sections {
        HASHES("# %s :\n\n"),
        DEEP("#### **%s**\n\n"),
        BOLD("**%s**\n\n"),
        LINE("%s :\n\n"),
        LEADING("**%s** : ");

        private final String pattern;

        Sections(String pattern) {
            this.pattern = pattern;
        }
    }

    /** Which apostrophes and spaces stand in the text. */
    enum Signs {
        TYPOGRAPHIC,
        PLAIN
    }

    private record Field(String usual, String other, String value) {}

    String print(DraftOffer draft) {
        List<Field> fields = fields(draft);
        Collections.shuffle(fields, new Random(seed));
        StringBuilder notice = new StringBuilder("# ").append(draft.title()).append("\n\n");
        for (int i = 0; i < fields.size(); i++) {
            boolean joins = marks == Marks.PAIRS && i % 2 == 0 && i + 1 < fields.size();
            notice.append(line(fields.get(i))).append(joins ? " " : "\n\n");
        }
        for (String section : draft.sections()) {
            notice.append(sections.pattern.formatted(section)).append("Le service rend compte de ses travaux.\n\n");
            if (section.startsWith("Détails") && !draft.respnc().isEmpty()) {
                notice.append(line(new Field("Emploi RESPNC", "Emploi RESPNC", draft.respnc())))
                        .append("\n\n");
            }
        }
        return signs == Signs.PLAIN ? notice.toString().replace('’', '\'') : notice.toString();
    }

    private List<Field> fields(DraftOffer draft) {
        List<Field> fields = new ArrayList<>();
        fields.add(new Field("Référence", "Réf.", draft.reference() + " du " + day(draft.referenceDate())));
        fields.add(new Field("Employeur", "Collectivité", draft.employer()));
        fields.add(new Field("Corps ou Cadre d’emploi /Domaine", "Corps /Cadre / Domaine", corps(draft)));
        fields.add(new Field("Direction", "Direction", draft.direction()));
        fields.add(new Field("Lieu de travail", "Lieu d’affectation", draft.workplace()));
        fields.add(new Field(
                "Durée de résidence exigée pour le recrutement sur titre (1)",
                "Durée de résidence exigée pour le recrutement direct d’un agent (1)",
                draft.residenceYears()
                        .map(years -> "au moins égale à " + years + " ans")
                        .orElse("/")));
        fields.add(new Field("Poste à pourvoir", "Prise de poste", draft.vacancy()));
        fields.add(new Field("Date de dépôt de l’offre", "Date de publication", day(draft.posted())));
        fields.add(new Field("Date limite de candidature", "Clôture des candidatures", day(draft.deadline())));
        fields.removeIf(field -> field.value().isEmpty());
        return fields;
    }

    private static String corps(DraftOffer draft) {
        return String.join(" ou ", draft.corps())
                + draft.domain().map(domain -> " / " + domain).orElse("");
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(dates.pattern, Locale.FRENCH).format(day);
    }

    private String line(Field field) {
        String label = switch (words) {
            case USUAL -> field.usual();
            case OTHER -> field.other();
            case CAPITALS -> field.usual().toUpperCase(Locale.ROOT);
        };
        return marks.pattern.formatted(label, field.value());
    }
}
