package babillard.portal;

import babillard.catalogue.Catalogue;
import babillard.ledger.Ledger;
import babillard.ledger.LedgerCode;
import babillard.publish.LedgerFile;
import babillard.report.NoticeReport;
import babillard.text.Diagnosed;
import babillard.text.Diagnostic;
import babillard.text.Source;
import babillard.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The ledger on its way through a build: read before, and written once the new site stands. */
final class Past {
    private final Optional<Order.Keeping> keeping;
    private final Optional<Ledger> known;

    private Past(Optional<Order.Keeping> keeping, Optional<Ledger> known) {
        this.keeping = keeping;
        this.known = known;
    }

    /** The past of a catalogue, with remarks on a ledger that tells of other notices, or in another name. */
    static Diagnosed<Past> of(Order order, Catalogue catalogue) {
        Diagnosed<Past> read = read(order);
        Optional<Ledger> ledger = read.value().flatMap(past -> past.known);
        if (ledger.isEmpty()) {
            return read;
        }
        boolean certain = order.ledger().filter(Order.Keeping::certain).isPresent();
        if (!certain && ledger.get().isForeignTo(catalogue)) {
            return Diagnosed.of(
                    new Past(Optional.empty(), Optional.empty()),
                    List.of(Diagnostic.of(LedgerCode.NOTICES_FOREIGN, name(order), Span.ofFile())));
        }
        String authority = order.masthead().authority();
        List<Diagnostic> renamed = ledger.get().formerAuthority(authority).stream()
                .map(former ->
                        Diagnostic.of(LedgerCode.AUTHORITY_CHANGED, name(order), Span.ofFile(), authority, former))
                .toList();
        return Diagnosed.of(new Past(order.ledger(), ledger.map(known -> known.vouchedForBy(authority))), renamed);
    }

    private static Diagnosed<Past> read(Order order) {
        Optional<String> text = order.ledger().flatMap(kept -> text(kept.file()));
        if (text.isEmpty()) {
            boolean begins = order.ledger().filter(Order.Keeping::written).isPresent();
            Optional<Ledger> known = begins ? Optional.of(Ledger.EMPTY) : Optional.empty();
            return Diagnosed.of(new Past(order.ledger(), known), List.of());
        }
        Diagnosed<Ledger> read = Ledger.read(new Source(name(order), text.get()));
        return new Diagnosed<>(
                read.value().map(ledger -> new Past(order.ledger(), Optional.of(ledger))), read.diagnostics());
    }

    private static String name(Order order) {
        return order.ledger()
                .map(kept -> kept.file().path().getFileName().toString())
                .orElse("");
    }

    private static Optional<String> text(LedgerFile file) {
        try {
            return file.read();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Whether someone keeps count, so that a page may say when an offer was public. */
    boolean isKept() {
        return known.isPresent();
    }

    /** What will have happened once the site of a catalogue stands. */
    Ledger with(Catalogue catalogue, Reading reading) {
        List<Source> leftOut =
                reading.leftOut().stream().map(NoticeReport::source).toList();
        return known.map(ledger -> ledger.until(catalogue.day()).after(catalogue, leftOut))
                .orElseGet(() -> Ledger.assumed(catalogue));
    }

    /**
     * Writes what has happened. The file is read once more and only added to, in case another build wrote to it
     * meanwhile; and a build that looks back on an earlier day adds nothing to what is known of later ones.
     * Returns the file that could not be written, since the new site stands all the same.
     */
    Optional<String> keep(Ledger now, Catalogue catalogue) {
        boolean lookingBack =
                known.flatMap(Ledger::newest).filter(catalogue.day()::isBefore).isPresent();
        if (lookingBack || keeping.filter(Order.Keeping::written).isEmpty()) {
            return Optional.empty();
        }
        LedgerFile file = keeping.get().file();
        try {
            Ledger meanwhile = file.read()
                    .flatMap(text -> Ledger.read(new Source("", text)).value())
                    .orElse(Ledger.EMPTY);
            file.write(meanwhile.and(now).text());
            return Optional.empty();
        } catch (IOException failure) {
            return Optional.of(file.path().toString());
        }
    }
}
