package babillard.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/** Documents and queries made from a seed: some as notices are, some as nobody writes them. */
final class Documents {
    static final List<Field> FIELDS =
            List.of(new Field("titre", 10), new Field("employeur", 0), new Field("corps", 2.5), new Field("texte"));

    private static final String[] JOBS = {
        "Technicien", "Ingénieure", "Rédacteur", "Chargée d’études", "Attaché", "Infirmier", "Sage-femme", "Comptable"
    };
    private static final String[] SUBJECTS = {
        "des systèmes d’information", "en hydrologie", "de l’eau potable", "budgétaire", "à l’état civil",
        "des réseaux", "de la voirie", "pédagogique", "des marchés publics", "phytosanitaire"
    };
    private static final String[] EMPLOYERS = {
        "Province Sud", "Province des îles Loyauté", "Ville de Nouméa", "Commune de Koné", "Congrès", "Office de l’eau"
    };
    private static final String[] WORDS = """
            assure gestion administrative financière dossiers suivi encadrement équipe agents participe élaboration \
            l’application réglementation contrôle installations maintenance matériel informatique qualité d’expertise \
            connaissance environnement institutionnel rigueur autonomie disponibilité permis conduire déplacements \
            fréquents diplôme équivalent expérience souhaitée candidature adressée curriculum vitae rapidement possible \
            (1) n°3134-25-0014/SR service, direction; poste. œuvre aiguë naïf continuellement qu’il s’agit de la et des \
            planification opérationnelle activités exceptionnellement développement durable pays collectivités""".split(" ");
    private static final String[] HOSTILE = {
        "constructor",
        "__proto__",
        "toString",
        "hasOwnProperty",
        "a\u00a0b",
        "x\u0085y",
        "\ufeffz",
        "\u200bq",
        "😀",
        "𝔘nicode",
        "\ud83d",
        "\udc00lone",
        "\"quoted\"",
        "back\\slash",
        "tab\tx\u0001\u001f\u007f",
        "(parenthèse)",
        "l'offre",
        "L’ÉTÉ",
        "000131/SR",
        "---",
        "!!!",
        "ŒUVRE",
        "Æther",
        "\u0130stanbul",
        "ΣΑΣ",
        "½",
        "２",
        "\u2028x",
        "charge(",
        "a-b--c",
        "yy",
        "aïeul",
        "ça",
        "l",
        "00",
        "-0",
        "\u1680k",
        "\u180ev",
        "e\u0301",
        "ﬁn",
        "1e5",
        "</script>"
    };
    private static final String[] HOSTILE_REFS = {"__proto__", "constructor", "é\"", "01", "4294967295", "a/b", "😀", ""
    };

    private final Random random;

    Documents(long seed) {
        random = new Random(seed);
    }

    List<Document> notices(int count) {
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            documents.add(new Document(
                    Integer.toString(i),
                    Map.of(
                            "titre", Content.of(Prep.prep(any(JOBS) + " " + any(SUBJECTS))),
                            "employeur", Content.of(Prep.prep(any(EMPLOYERS))),
                            "corps", Content.of(any(JOBS)),
                            "texte", Content.of(Prep.prep(text(WORDS, 30 + random.nextInt(30)))))));
        }
        return documents;
    }

    List<Document> hostile(int count) {
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            documents.add(new Document(hostileRef(i, count), random.nextInt(4) / 3.0, hostileFields()));
        }
        return documents;
    }

    /** Integers that are not in order, and texts, some of them hostile. */
    private static String hostileRef(int i, int count) {
        if (i < HOSTILE_REFS.length) {
            return HOSTILE_REFS[i];
        }
        return i % 2 == 0 ? Integer.toString(count - i) : "ref " + i;
    }

    private Map<String, Content> hostileFields() {
        Map<String, Content> fields = new HashMap<>();
        fields.put("titre", Content.of(text(HOSTILE, random.nextInt(6))));
        if (random.nextBoolean()) {
            fields.put("corps", Content.of(List.of(text(HOSTILE, 2), any(HOSTILE), "", "Deux mots")));
        }
        if (random.nextInt(4) > 0) {
            fields.put("texte", Content.of(text(random.nextBoolean() ? HOSTILE : WORDS, random.nextInt(40))));
        }
        return fields;
    }

    /** Queries of every kind that lunr.js knows, right and wrong. */
    List<String> queries(int count) {
        return queries(
                count,
                () -> any(any(JOBS), any(WORDS), any(WORDS), any(EMPLOYERS), any(HOSTILE)),
                "titre:",
                "texte:",
                "employeur:");
    }

    /** The same of other words, some in one of these fields. */
    List<String> queries(int count, Supplier<String> words, String... fields) {
        List<String> queries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder query = new StringBuilder();
            for (int clauses = 1 + random.nextInt(3); clauses > 0; clauses--) {
                query.append(any("", "", "", "+", "-"))
                        .append(random.nextInt(7) < 4 ? "" : any(fields))
                        .append(shaped(words.get()))
                        .append(any("", "", "", "^2", "^10"))
                        .append(' ');
            }
            queries.add(query.toString().strip());
        }
        return queries;
    }

    private String shaped(String words) {
        String word = words.split(" ")[0];
        int half = (word.length() + 1) / 2;
        return switch (random.nextInt(6)) {
            case 0 -> word.substring(0, half) + "*";
            case 1 -> "*" + word.substring(half);
            case 2 -> word.substring(0, half) + "*" + word.substring(word.length() - 1);
            case 3 -> word + "~1";
            default -> word;
        };
    }

    private String text(String[] words, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(any(words)).append(any(" ", " ", " ", "-", ", ", "\n"));
        }
        return text.toString();
    }

    private String any(String... of) {
        return of[random.nextInt(of.length)];
    }
}
