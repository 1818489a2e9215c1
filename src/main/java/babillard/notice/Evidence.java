package babillard.notice;

import java.util.List;
import java.util.Set;

/** What a piece of text looks like, so that it finds the field that it was torn from. */
final class Evidence {
    private static final int LONGEST_VALUE = 160;
    private static final int LONGEST_PLACE = 120;
    private static final List<String> VACANCY_WORDS =
            List.of("susceptible", "immediat", "vacant", "des que possible", "a pourvoir", "a compter");

    /** What stands above the name of any employer. */
    private static final Set<String> STATE = Set.of("republique francaise", "liberte, egalite, fraternite");

    private final Aliases aliases;

    Evidence(Aliases aliases) {
        this.aliases = aliases;
    }

    /** Whether a text may be the value of a label that has none yet, right behind it. */
    boolean mayBe(Field field, Piece piece) {
        return switch (field) {
            case REFERENCE -> piece.folded().chars().anyMatch(Character::isDigit);
            case POSTED, DEADLINE, NEW_DEADLINE ->
                isDate(piece) || piece.folded().contains("jusqu'");
            case RESIDENCE -> isResidence(piece.folded());
            case COUNT -> Numerals.of(piece.folded()).isPresent();
            case TITLE -> isShort(piece) && !aliases.employers().isLetterhead(piece.text());
            default -> isShort(piece);
        };
    }

    /** Whether a text can hardly be anything but the value of a field. */
    boolean is(Field field, Piece piece) {
        return switch (field) {
            case REFERENCE -> ReferenceForm.without(piece.text()).isPresent();
            case POSTED, DEADLINE, NEW_DEADLINE -> isDate(piece) && piece.text().length() < LONGEST_PLACE;
            case RESIDENCE -> isResidence(piece.folded());
            case CORPS -> isShort(piece) && isCorps(piece.text());
            case EMPLOYER -> aliases.employers().find(piece.text()).isPresent();
            case WORKPLACE -> aliases.places().find(piece.text()).isPresent();
            case VACANCY -> isShort(piece) && VACANCY_WORDS.stream().anyMatch(piece.folded()::contains);
            default -> false;
        };
    }

    /** Whether a text tells when a post is free. */
    static boolean isVacancy(String text) {
        String folded = Folded.of(text).text;
        return FrenchDate.in(text).isPresent()
                || folded.chars().noneMatch(Character::isLetter)
                || VACANCY_WORDS.stream().anyMatch(folded::contains);
    }

    /** Whether a text names at least one corps that is known. */
    boolean isCorps(String text) {
        CorpsField field = CorpsField.read(text, aliases.corps());
        return field.corps().size() > field.unknown().size();
    }

    boolean isNothingButCorps(String text) {
        CorpsField field = CorpsField.read(text, aliases.corps());
        return !field.corps().isEmpty()
                && field.unknown().isEmpty()
                && field.domain().isEmpty();
    }

    /** Whether a line behind a workplace goes on with it: a street, a postal code, a commune, or the rest of a phrase. */
    boolean continuesPlace(Piece piece) {
        boolean isPart = piece.startsLower()
                || piece.folded().chars().anyMatch(Character::isDigit)
                || "(-–,".indexOf(piece.text().charAt(0)) >= 0
                || !aliases.places().in(piece.text()).isEmpty();
        return isPart
                && piece.text().length() <= LONGEST_PLACE
                && !piece.text().endsWith(".")
                && piece.text().indexOf(':') < 0;
    }

    boolean isPlace(String text) {
        return aliases.places().find(text).isPresent();
    }

    boolean isLetterhead(String text) {
        return STATE.contains(Folded.of(text).text.replace(" - ", ", "))
                || aliases.employers().isLetterhead(text);
    }

    static boolean isShort(Piece piece) {
        return piece.text().length() <= LONGEST_VALUE;
    }

    private static boolean isDate(Piece piece) {
        return FrenchDate.in(piece.text()).isPresent();
    }

    private static boolean isResidence(String folded) {
        return folded.equals("/")
                || folded.equals("-")
                || ResidenceLabel.isTail(folded)
                || ResidenceLabel.startsValue(folded, 0)
                || folded.length() < 40 && Numerals.before("an", folded).isPresent();
    }
}
