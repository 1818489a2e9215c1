package babillard.portal;

import babillard.catalogue.Catalogue;
import babillard.input.Gathered;
import babillard.input.NoticeFolder;
import babillard.input.SiteFiles;
import babillard.input.SiteFolder;
import babillard.ledger.Ledger;
import babillard.notice.Aliases;
import babillard.page.TemplateException;
import babillard.publish.Publication;
import babillard.publish.PublishException;
import babillard.publish.Publisher;
import babillard.site.Editorial;
import babillard.site.Site;
import babillard.site.SitePath;
import babillard.text.Diagnosed;
import babillard.text.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The whole build: gather, read, settle, lay out, check, publish. */
public final class Portal {
    private Portal() {}

    public static Outcome build(Order order, List<Editorial> editorials) {
        SiteFiles files = SiteFolder.read(order.site()).orElseThrow();
        Diagnosed<Aliases> aliases = aliases(files);
        if (aliases.value().isEmpty()) {
            return new Outcome.SiteWrong(aliases.diagnostics());
        }
        Gathered gathered = NoticeFolder.read(order.notices())
                .orElseGet(() -> new Gathered(List.of(), List.of()))
                .with(aliases.diagnostics());
        Reading read = Reading.of(gathered, aliases.value().get(), order.day(), order.progress());
        if (order.rigour().strict() && !read.leftOut().isEmpty()) {
            return new Outcome.LeftOut(read);
        }
        Catalogue catalogue = Catalogue.of(order.day(), read.offers());
        Diagnosed<Past> past = Past.of(order, catalogue);
        if (past.value().isEmpty()) {
            return new Outcome.SiteWrong(past.diagnostics());
        }
        Reading reading = read.and(past.diagnostics()).and(SecurityTerm.remarks(order.imprint(), order.day()));
        Ledger ledger = past.value().get().with(catalogue, reading);
        PortalChronicle chronicle = new PortalChronicle(
                ledger, catalogue, past.value().get().isKept(), order.imprint().withdrawnDays());
        Diagnosed<Site> site = SiteLayout.of(order, files, editorials, catalogue, chronicle, reading.originals());
        if (site.value().isEmpty()) {
            return new Outcome.SiteWrong(site.diagnostics());
        }
        try {
            Outcome outcome = publish(order, site.value().get(), catalogue, reading);
            return outcome instanceof Outcome.Published published
                    ? published.kept(past.value().get().keep(ledger, catalogue))
                    : outcome;
        } catch (TemplateException wrong) {
            return new Outcome.SiteWrong(List.of(SiteLayout.remark(wrong)));
        } catch (PublishException failure) {
            return new Outcome.Unwritable(failure);
        }
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
