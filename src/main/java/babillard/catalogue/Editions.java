package babillard.catalogue;

import babillard.offer.Offer;
import babillard.text.Diagnostic;
import babillard.text.Slug;
import babillard.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Settles republication: of all notices with one reference, one is the offer, and the others are told what they are. */
public final class Editions {
    private static final int NAMES_TOLD = 3;

    private final LocalDate day;
    private final List<Offer> standing = new ArrayList<>();
    private final List<Diagnostic> remarks = new ArrayList<>();

    private Editions(LocalDate day) {
        this.day = day;
    }

    /**
     * For each reference the newest edition that is published on the day; beside it, when there is one, the newest that
     * still waits, so that a correction laid in today for next Friday takes nothing away before.
     */
    public static Settled settle(Collection<Offer> offers, LocalDate day) {
        Map<Slug, List<Offer>> byReference = new LinkedHashMap<>();
        for (Offer offer : offers) {
            byReference.computeIfAbsent(offer.id(), id -> new ArrayList<>(1)).add(offer);
        }
        Editions editions = new Editions(day);
        byReference.values().forEach(editions::settleOne);
        return new Settled(
                editions.standing,
                editions.remarks.stream()
                        .sorted(Comparator.comparing(Diagnostic::file))
                        .toList());
    }

    private void settleOne(List<Offer> notices) {
        if (notices.size() == 1) {
            standing.add(notices.get(0));
            return;
        }
        List<Offer> editions = different(notices);
        if (areOneOffer(editions)) {
            choose(editions);
        } else {
            refuse(editions);
        }
    }

    /** The editions from the oldest to the newest, each text once. */
    private List<Offer> different(List<Offer> notices) {
        Map<Offer, Offer> texts = new LinkedHashMap<>();
        for (Offer notice : notices.stream().sorted(Kinship.OLDEST_FIRST).toList()) {
            Offer first = texts.computeIfAbsent(withoutFile(notice), text -> notice);
            if (!first.file().equals(notice.file())) {
                remark(CatalogueCode.EDITION_IDENTICAL, notice, first.file());
            }
        }
        return List.copyOf(texts.values());
    }

    private static boolean areOneOffer(List<Offer> editions) {
        return IntStream.range(1, editions.size())
                .allMatch(i -> Kinship.areRelated(editions.get(i - 1), editions.get(i)));
    }

    private void choose(List<Offer> editions) {
        int newest = editions.size() - 1;
        int current = IntStream.rangeClosed(0, newest)
                .filter(i -> !editions.get(i).isWaiting(day))
                .max()
                .orElse(newest);
        List<Offer> completed = completed(editions);
        standing.add(completed.get(current));
        if (current < newest) {
            standing.add(completed.get(newest));
            Offer next = editions.get(newest);
            remark(
                    CatalogueCode.EDITION_WAITING,
                    next,
                    editions.get(current).file(),
                    next.terms().postedOn().toString());
        }
        for (int i = 0; i < newest; i++) {
            if (i != current) {
                superseded(editions.get(i), editions.get(i < current ? current : newest));
            }
        }
    }

    private static List<Offer> completed(List<Offer> editions) {
        List<Offer> completed = new ArrayList<>();
        for (Offer edition : editions) {
            completed.add(
                    completed.isEmpty() ? edition : Completion.complete(edition, completed.get(completed.size() - 1)));
        }
        return completed;
    }

    private void superseded(Offer older, Offer newer) {
        CatalogueCode code;
        if (newer.isCancelled()) {
            code = CatalogueCode.EDITION_CANCELLED;
        } else if (Kinship.isMarked(newer)) {
            code = CatalogueCode.EDITION_SUPERSEDED;
        } else if (Kinship.isLater(newer, older)) {
            code = CatalogueCode.EDITION_SILENT;
        } else {
            code = CatalogueCode.EDITION_GUESSED;
        }
        remark(code, older, newer.file(), newer.reference().printed());
    }

    private void refuse(List<Offer> editions) {
        for (Offer edition : editions) {
            String others = editions.stream()
                    .map(Offer::file)
                    .filter(file -> !file.equals(edition.file()))
                    .limit(NAMES_TOLD)
                    .collect(Collectors.joining(", "));
            remark(
                    CatalogueCode.EDITION_CONFLICT,
                    edition,
                    others,
                    edition.reference().printed());
        }
    }

    private void remark(CatalogueCode code, Offer about, String... arguments) {
        remarks.add(Diagnostic.of(code, about.file(), Span.ofFile(), arguments));
    }

    private static Offer withoutFile(Offer offer) {
        return new Offer(
                offer.reference(),
                offer.post(),
                offer.assignment(),
                offer.terms(),
                offer.wording(),
                offer.edition(),
                "");
    }
}
