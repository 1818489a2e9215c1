package babillard.notice;

import java.util.List;

/** The parts of an employer's house, known by the word that their names begin with. */
final class Office {
    private static final List<String> DIRECTIONS =
            List.of("direction", "secretariat general", "departement", "pole", "cabinet");
    private static final List<String> SERVICES =
            List.of("service", "bureau", "section", "cellule", "unite", "division", "subdivision");

    private Office() {}

    /** Whether a folded text begins like the name of a direction. */
    static boolean isDirection(String folded) {
        return opens(DIRECTIONS, folded);
    }

    /** Whether a folded text begins like the name of a service. */
    static boolean isService(String folded) {
        return opens(SERVICES, folded);
    }

    private static boolean opens(List<String> words, String folded) {
        return words.stream().anyMatch(word -> (folded + " ").startsWith(word + " "));
    }
}
