package babillard.check;

import babillard.check.Finding.Flaw;
import babillard.site.SitePath;
import java.util.Optional;

/** Where a link of the pages leads, and the first by name of the other pages from which it leads to an id. */
final class Way {
    /** Out into the world, where nobody looks. */
    static final Way OUT = new Way("", Optional.empty(), Optional.empty(), Word.NONE, false);

    private final String link;
    private final Optional<Flaw> flaw;
    private final Optional<SitePath> target;
    private final Word id;
    private final boolean toClosed;
    private volatile Optional<SitePath> first = Optional.empty();

    private Way(String link, Optional<Flaw> flaw, Optional<SitePath> target, Word id, boolean toClosed) {
        this.link = link;
        this.flaw = flaw;
        this.target = target;
        this.id = id;
        this.toClosed = toClosed;
    }

    static Way astray(String link, Flaw flaw) {
        return new Way(link, Optional.of(flaw), Optional.empty(), Word.NONE, false);
    }

    /** To an id of the page itself, or to its top. */
    static Way within(String link, Word id) {
        return new Way(link, Optional.empty(), Optional.empty(), id, false);
    }

    /** To an id of a page, or to the page as a whole. */
    static Way to(String link, SitePath target, Word id, boolean toClosed) {
        return new Way(link, Optional.empty(), Optional.of(target), id, toClosed);
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

    /** Whether it is in order in whatever page it stands. */
    boolean isSound() {
        return id == Word.NONE && !toClosed && flaw.isEmpty();
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

    Word id() {
        return id;
    }

    /** Whether it leads to an offer that is closed. */
    boolean isToClosed() {
        return toClosed;
    }

    boolean isToId() {
        return id != Word.NONE;
    }

    boolean leadsTo(SitePath page) {
        return target.filter(page::equals).isPresent();
    }

    Optional<SitePath> first() {
        return first;
    }
}
