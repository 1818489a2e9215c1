package babillard.portal;

import babillard.catalogue.Catalogue;
import babillard.input.Gathered;
import babillard.input.NoticeFile;
import babillard.input.Original;
import babillard.input.SiteFiles;
import babillard.input.SiteFolder;
import babillard.ledger.Ledger;
import babillard.notice.Aliases;
import babillard.notice.Discretion;
import babillard.notice.OfferReader;
import babillard.offer.Offer;
import babillard.page.TemplateException;
import babillard.portal.Order.Purpose;
import babillard.publish.Annex;
import babillard.publish.Publication;
import babillard.publish.PublishException;
import babillard.publish.Publisher;
import babillard.site.Editorial;
import babillard.site.Retention;
import babillard.site.Site;
import babillard.site.SitePath;
import babillard.text.Depot;
import babillard.text.Diagnosed;
import babillard.text.Diagnostic;
import babillard.text.Late;
import babillard.text.Slug;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The whole build: gather, read, settle, lay out, check, publish. */
public final class Portal {
    /** In bytes, for what is put aside during a build: enough for ten thousand offers. */
    private static final long ROOM_IN_MEMORY = 128_000_000;

    private Portal() {}

    public static Outcome build(Order order, List<Editorial> editorials) {
        SiteFiles files = SiteFolder.read(order.site()).orElseThrow();
        Diagnosed<Aliases> aliases = aliases(files);
        if (aliases.value().isEmpty()) {
            return new Outcome.SiteWrong(aliases.diagnostics());
        }
        Depot depot = new Annex(ROOM_IN_MEMORY, order.output());
        KnownOffers known = KnownOffers.of(order, files.names(), depot);
        Reading read = read(order, files.names(), aliases, known);
        if (order.rigour().strict() && !read.leftOut().isEmpty()) {
            return new Outcome.LeftOut(read);
        }
        Catalogue all = Catalogue.of(order.day(), read.offers());
        Diagnosed<Past> past = Past.of(order, all);
        if (past.value().isEmpty()) {
            return new Outcome.SiteWrong(past.diagnostics());
        }
        Reading reading = read.and(past.diagnostics()).and(SecurityTerm.remarks(order.imprint(), order.day()));
        Supplier<Ledger> ledger = new Late<>(() -> past.value().get().with(all, reading));
        Retention retention = order.imprint().retention();
        Catalogue catalogue =
                all.keeping(retention.closedMonths(), retention.closedContacts() ? offer -> offer : Discretion::of);
        PortalChronicle chronicle =
                PortalChronicle.of(ledger, all, past.value().get().isKept(), retention.withdrawnDays());
        Diagnosed<SiteLayout> layout =
                SiteLayout.of(order, files, editorials, catalogue, chronicle, originals(reading, catalogue, retention));
        if (layout.value().isEmpty()) {
            return new Outcome.SiteWrong(layout.diagnostics());
        }
        SiteLayout site = layout.value().get();
        if (order.purpose() instanceof Purpose.Preview) {
            return new Outcome.Shown(site.forPeople(), new Late<>(site::forMachines), reading);
        }
        try {
            KnownTexts texts = KnownTexts.of(order);
            Outcome outcome = publish(order, site.whole(depot, texts), catalogue, reading);
            if (outcome instanceof Outcome.Published published) {
                known.keep();
                texts.keep();
                return published.kept(past.value().get().keep(ledger.get(), catalogue));
            }
            return outcome;
        } catch (TemplateException wrong) {
            return new Outcome.SiteWrong(List.of(SiteLayout.remark(wrong)));
        } catch (PublishException failure) {
            return new Outcome.Unwritable(failure);
        }
    }

    private static Reading read(Order order, SiteFiles.Names names, Diagnosed<Aliases> aliases, KnownOffers known) {
        OfferReader reader = new OfferReader(aliases.value().orElseThrow());
        Optional<Notebook> notebook = order.notebook();
        Gathered gathered = notebook.map(notes -> notes.gather(order.notices()))
                .orElseGet(() -> known.gather(order.notices()))
                .orElseGet(() -> new Gathered(List.of(), List.of()))
                .with(aliases.diagnostics());
        Function<NoticeFile, Diagnosed<Offer>> reading = notebook.map(notes -> notes.reading(gathered, names, reader))
                .orElse(notice -> known.read(notice, reader));
        return Reading.of(gathered, reading, order.day(), order.progress());
    }

    /** The names that the site's alias files know, with every remark on the files of the site. */
    public static Diagnosed<Aliases> aliases(SiteFiles files) {
        Diagnosed<Aliases> names = Aliases.read(
                files.names().employers(), files.names().corps(), files.names().places());
        List<Diagnostic> remarks = Stream.concat(files.remarks().stream(), names.diagnostics().stream())
                .toList();
        boolean wrong = remarks.stream().anyMatch(Diagnostic::isError);
        return new Diagnosed<>(names.value().filter(read -> !wrong), remarks);
    }

    /** A page that is gone has no original either; and what a closed page leaves unsaid, its original would say. */
    private static SortedMap<Slug, Original> originals(Reading reading, Catalogue catalogue, Retention retention) {
        SortedMap<Slug, Original> originals = new TreeMap<>(reading.originals());
        catalogue.gone().forEach(offer -> originals.remove(offer.id()));
        if (!retention.closedContacts()) {
            catalogue.closed().forEach(offer -> originals.remove(offer.id()));
        }
        return originals;
    }

    private static Outcome publish(Order order, Site site, Catalogue catalogue, Reading reading)
            throws PublishException {
        Publisher publisher = Publisher.at(order.output(), inputs(order));
        if (reading.offers().isEmpty() && !order.rigour().allowEmpty() && showsOffers(publisher)) {
            return new Outcome.NothingToShow(reading);
        }
        Publication publication =
                (order.verify() ? publisher.verifying() : publisher).publish(site, Scrutiny.of(order, site, catalogue));
        return publication instanceof Publication.Refused refused
                ? new Outcome.Faulty(refused.findings(), reading)
                : new Outcome.Published(publication, reading, catalogue, Optional.empty());
    }

    private static List<Path> inputs(Order order) {
        Stream<Path> folders = Stream.of("content", "templates", "assets")
                .map(name -> order.site().resolve(name));
        return Stream.concat(folders, Stream.of(order.notices())).toList();
    }

    private static boolean showsOffers(Publisher publisher) throws PublishException {
        return publisher.standing().stream().anyMatch(SitePath::isOffer);
    }
}
