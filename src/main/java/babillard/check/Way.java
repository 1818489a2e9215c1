package babillard.check;

import babillard.check.Finding.Flaw;
import babillard.site.SitePath;
import java.util.Optional;

/** Where a link of the pages leads, and the first by name of the other pages from which it leads to an id. */
final class Way {
    /** Out into the world, where nobody looks. */
    static final Way OUT = new Way("", Optional.empty(), Optional.empty(), "", false);

    private final String link;
    private final Optional<Flaw> flaw;
    private final Optional<SitePath> target;
    private final String fragment;
    private final boolean toClosed;
    private volatile Optional<SitePath> first = Optional.empty();

    private Way(String link, Optional<Flaw> flaw, Optional<SitePath> target, String fragment, boolean toClosed) {
        this.link = link;
        this.flaw = flaw;
        this.target = target;
        this.fragment = fragment;
        this.toClosed = toClosed;
    }

    static Way astray(String link, Flaw flaw) {
        return new Way(link, Optional.of(flaw), Optional.empty(), "", false);
    }

    static Way to(String link, SitePath target, String fragment, boolean toClosed) {
        return new Way(link, Optional.empty(), Optional.of(target), fragment, toClosed);
    }

    /** Notes a page that has it. */
    void isIn(SitePath page) {
        if (first.isEmpty() || page.compareTo(first.get()) < 0) {
            note(page);
        }
    }

    private synchronized void note(SitePath page) {
        first = first.filter(known -> known.compareTo(page) < 0).or(() -> Optional.of(page));
    }

    String link() {
        return link;
    }

    Optional<Flaw> flaw() {
        return flaw;
    }

    Optional<SitePath> target() {
        return target;
    }

    String fragment() {
        return fragment;
    }

    /** Whether it leads to an offer that is closed. */
    boolean isToClosed() {
        return toClosed;
    }

    boolean isToId() {
        return !fragment.isEmpty();
    }

    boolean leadsTo(SitePath page) {
        return target.filter(page::equals).isPresent();
    }

    Optional<SitePath> first() {
        return first;
    }
}
