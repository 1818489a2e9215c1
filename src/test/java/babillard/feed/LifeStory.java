package babillard.feed;

import babillard.catalogue.Catalogue;
import babillard.ledger.Ledger;
import babillard.offer.Edition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A portal to which something happens every day: offers come, change, move, go, are cancelled, extended, come back. */
final class LifeStory {
    static final LocalDate START = LocalDate.of(2025, 1, 3);

    private static final List<String> EMPLOYERS = List.of("Province Sud", "Province Nord");
    private static final List<String> PLACES = List.of("Nouméa", "Koné", "Lifou");

    private final Random random;
    private final Map<String, Draft> notices = new TreeMap<>();
    private final Map<String, Draft> drawer = new TreeMap<>();
    private Ledger ledger = Ledger.EMPTY;
    private LocalDate day = START.minusDays(1);

    LifeStory(Random random) {
        this.random = random;
    }

    /** The next day, after its build. */
    Catalogue next() {
        day = day.plusDays(1);
        return again();
    }

    /** Something more on the same day, after another build. */
    Catalogue again() {
        something();
        Catalogue catalogue =
                Catalogue.of(day, notices.values().stream().map(Draft::offer).toList());
        ledger = ledger.after(catalogue, List.of());
        return catalogue;
    }

    Ledger ledger() {
        return ledger;
    }

    private void something() {
        String any = any(notices);
        String open = any(openOnes());
        switch (random.nextInt(9)) {
            case 0, 1, 2 -> posted("R-" + day);
            case 3 -> notices.computeIfPresent(open, (id, draft) -> draft.title("Poste corrigé le " + day));
            case 4 ->
                notices.computeIfPresent(
                        open, (id, draft) -> draft.employer(one(EMPLOYERS)).place(one(PLACES)));
            case 5 ->
                notices.computeIfPresent(open, (id, draft) -> draft.edition(Edition.CANCELLATION, day.toString()));
            case 6 ->
                notices.computeIfPresent(
                        any, (id, draft) -> draft.until(day.plusDays(14)).edition(Edition.EXTENSION, day.toString()));
            case 7 -> move(any, notices, drawer);
            default -> move(any(drawer), drawer, notices);
        }
    }

    private void posted(String reference) {
        notices.put(
                reference,
                Draft.of(reference)
                        .title("Poste " + reference)
                        .employer(one(EMPLOYERS))
                        .place(one(PLACES))
                        .days(
                                day.toString(),
                                day.plusDays(14 + random.nextInt(14)).toString()));
    }

    /** What is over is not corrected, though it may be taken away, extended and put back. */
    private Map<String, Draft> openOnes() {
        Map<String, Draft> open = new TreeMap<>(notices);
        open.values().removeIf(draft -> !draft.offer().isOpen(day));
        return open;
    }

    private static void move(String reference, Map<String, Draft> from, Map<String, Draft> to) {
        if (from.containsKey(reference)) {
            to.put(reference, from.remove(reference));
        }
    }

    private String any(Map<String, Draft> drafts) {
        return drafts.isEmpty() ? "" : one(new ArrayList<>(drafts.keySet()));
    }

    private String one(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }
}
