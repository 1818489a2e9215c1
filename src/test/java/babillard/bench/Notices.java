package babillard.bench;

import babillard.search.Collection;
import babillard.search.Content;
import babillard.search.Entry;
import babillard.search.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * Offers made up from a seed: short fields as they are printed, and texts of 250 words, of which two in five are the
 * frequent words of such texts and the others come evenly out of a dictionary, so that they compress badly.
 */
final class Notices {
    static final List<Field> FIELDS = List.of(
            new Field("titre", 10),
            new Field("employeur", 4),
            new Field("corps", 5),
            new Field("lieu", 4),
            new Field("reference", 8),
            new Field("texte"));
    private static final Set<String> EARLY = Set.of("titre", "employeur", "corps", "lieu", "reference");
    private static final LocalDate DAY = LocalDate.of(2025, 8, 15);

    private static final int WORDS = 250;
    private static final int DICTIONARY = 60_000;
    private static final String[] ONSETS = "b c ch cl cr d dr f fl g gr j l m n p pl pr qu r s st t tr v".split(" ");
    private static final String[] VOWELS = "a e é i o u ai an en in on ou eu oi".split(" ");
    private static final String[] ENDINGS =
            "e er tion ement ité eur euse ique able ons és ant ence ie al aux if ive oire age".split(" ");
    private static final String[] JOBS = {
        "Technicien",
        "Ingénieure",
        "Rédacteur",
        "Chargée d’études",
        "Attaché",
        "Infirmier",
        "Sage-femme",
        "Comptable",
        "Juriste",
        "Assistante sociale",
        "Contrôleur",
        "Gestionnaire",
        "Chef de service",
        "Secrétaire",
        "Agent"
    };
    private static final String[] SUBJECTS = {
        "des systèmes d’information",
        "en hydrologie",
        "de l’eau potable",
        "budgétaire",
        "de l’état civil",
        "des réseaux",
        "de la voirie",
        "pédagogique",
        "des marchés publics",
        "phytosanitaire",
        "des transports",
        "du patrimoine",
        "de la paie",
        "des ressources humaines",
        "de la santé publique",
        "d’exploitation"
    };
    private static final String[] EMPLOYERS = {
        "Province Sud",
        "Province Nord",
        "Province des îles Loyauté",
        "Ville de Nouméa",
        "Commune de Koné",
        "Congrès de la Nouvelle-Calédonie",
        "Office des postes et télécommunications",
        "Commune de Lifou"
    };
    private static final String[] CORPS = {
        "Technicien", "Attaché", "Rédacteur", "Ingénieur", "Adjoint administratif", "Infirmier", "Contrôleur"
    };
    private static final String[] PLACES = {"Nouméa", "Koné", "Dumbéa", "Lifou", "Bourail", "Koumac", "Païta", "Ouvéa"};

    private final Random random = new Random(20250815);
    private final String[] dictionary = dictionary();

    /** So many offers, whose texts are evened out when they are asked for. */
    Collection collection(int count) {
        return collection(drafts(count));
    }

    static Collection collection(List<String[]> drafts) {
        return new Collection("ouvertes", FIELDS, EARLY, drafts.size(), number -> entry(drafts.get(number)));
    }

    /** The texts of so many offers, by field, as they come. */
    List<String[]> drafts(int count) {
        List<String[]> drafts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String reference = 3000 + random.nextInt(300) + "-25-" + (10_000 + i) + "/SR";
            drafts.add(new String[] {
                any(JOBS) + " " + any(SUBJECTS) + (random.nextInt(3) == 0 ? " " + word() : ""),
                any(EMPLOYERS),
                any(CORPS),
                any(PLACES),
                reference,
                text()
            });
        }
        return drafts;
    }

    static Entry entry(String[] draft) {
        Map<String, Content> fields = new TreeMap<>();
        for (int i = 0; i < FIELDS.size(); i++) {
            fields.put(FIELDS.get(i).name(), Content.printed(draft[i]));
        }
        LocalDate limit = DAY.plusDays(Math.floorMod(draft[5].hashCode(), 40));
        return new Entry(
                fields,
                new TreeMap<>(
                        Map.of("i", draft[4].toLowerCase(java.util.Locale.ROOT).replace('/', '-'), "t", draft[0])),
                new TreeMap<>(
                        Map.of("employeur", List.of(draft[1]), "corps", List.of(draft[2]), "lieu", List.of(draft[3]))),
                new TreeMap<>(Map.of("limite", limit, "depot", limit.minusDays(21))));
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < WORDS; i++) {
            text.append(random.nextInt(5) < 2 ? frequent() : word()).append(random.nextInt(12) == 0 ? ", " : " ");
        }
        return text.toString();
    }

    /** The first words of the dictionary, the first of them in nearly every text. */
    private String frequent() {
        return dictionary[(int) Math.pow(600, random.nextDouble())];
    }

    private String word() {
        return dictionary[random.nextInt(DICTIONARY)];
    }

    private String[] dictionary() {
        String[] words = new String[DICTIONARY];
        for (int i = 0; i < DICTIONARY; i++) {
            StringBuilder word = new StringBuilder();
            for (int syllables = 1 + random.nextInt(3); syllables > 0; syllables--) {
                word.append(any(ONSETS)).append(any(VOWELS));
            }
            words[i] = word.append(any(ONSETS)).append(any(ENDINGS)).toString();
        }
        return words;
    }

    private String any(String[] of) {
        return of[random.nextInt(of.length)];
    }
}
