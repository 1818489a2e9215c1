package babillard.portal;

import babillard.catalogue.Catalogue;
import babillard.catalogue.Editions;
import babillard.catalogue.Settled;
import babillard.input.Gathered;
import babillard.input.NoticeFile;
import babillard.input.Original;
import babillard.notice.Aliases;
import babillard.notice.OfferReader;
import babillard.offer.Offer;
import babillard.report.NoticeReport;
import babillard.report.Report;
import babillard.report.Status;
import babillard.report.Summary;
import babillard.text.Diagnosed;
import babillard.text.Diagnostic;
import babillard.text.Severity;
import babillard.text.Slug;
import babillard.text.Source;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Every notice of a folder, read and settled for a day: what became of each file, the offers, each reference once, and the
 * documents as they were published.
 */
public record Reading(
        LocalDate day,
        List<NoticeReport> notices,
        List<NoticeReport> others,
        List<Offer> offers,
        SortedMap<Slug, Original> originals) {
    public Reading {
        notices = List.copyOf(notices);
        others = List.copyOf(others);
        offers = List.copyOf(offers);
        originals = Collections.unmodifiableSortedMap(originals);
    }

    public static Reading of(Gathered gathered, Aliases aliases, LocalDate day, Progress progress) {
        OfferReader reader = new OfferReader(aliases);
        return of(gathered, notice -> reader.read(notice.source()), day, progress);
    }

    static Reading of(
            Gathered gathered, Function<NoticeFile, Diagnosed<Offer>> reader, LocalDate day, Progress progress) {
        AtomicInteger done = new AtomicInteger();
        List<Diagnosed<Offer>> read = gathered.notices().parallelStream()
                .map(notice -> {
                    Diagnosed<Offer> offer = reader.apply(notice);
                    progress.read(done.incrementAndGet(), gathered.notices().size());
                    return offer;
                })
                .toList();
        List<Offer> valid =
                read.stream().flatMap(offer -> offer.value().stream()).toList();
        Settled settled = Editions.settle(valid, day);
        Remarks remarks = new Remarks(gathered.remarks(), settled.remarks());
        List<NoticeReport> reports = IntStream.range(0, read.size())
                .mapToObj(i -> report(gathered.notices().get(i), read.get(i), remarks))
                .toList();
        List<NoticeReport> notices = Stream.concat(reports.stream(), remarks.remaining())
                .sorted((one, other) -> one.file().compareTo(other.file()))
                .toList();
        return new Reading(
                day,
                notices.stream().filter(notice -> !isOther(notice)).toList(),
                notices.stream().filter(Reading::isOther).toList(),
                settled.offers(),
                originals(gathered.notices(), settled.offers(), day));
    }

    /** This, with remarks on other files of the site. */
    Reading and(List<Diagnostic> remarks) {
        Stream<NoticeReport> more = remarks.stream()
                .collect(Collectors.groupingBy(Diagnostic::file, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(file -> NoticeReport.ofFile(file.getKey(), file.getValue()));
        return new Reading(day, notices, Stream.concat(others.stream(), more).toList(), offers, originals);
    }

    public List<NoticeReport> leftOut() {
        return notices.stream()
                .filter(notice -> notice.status() == Status.REJECT)
                .toList();
    }

    public Stream<Diagnostic> diagnostics() {
        return Stream.concat(others.stream(), notices.stream()).flatMap(notice -> notice.diagnostics().stream());
    }

    public long warnings() {
        return diagnostics()
                .filter(remark -> remark.severity() == Severity.WARNING)
                .count();
    }

    /** All of it as it stands on the day. */
    public Report report() {
        Catalogue catalogue = Catalogue.of(day, offers);
        Summary summary = new Summary(
                catalogue.open().size() + catalogue.closed().size(),
                catalogue.open().size(),
                catalogue.closed().size(),
                catalogue.waiting().size(),
                leftOut().size(),
                (int) warnings());
        return new Report(day, summary, notices, others);
    }

    private static NoticeReport report(NoticeFile notice, Diagnosed<Offer> read, Remarks remarks) {
        List<Diagnostic> more = remarks.take(notice.file());
        List<Diagnostic> diagnostics = more.isEmpty()
                ? read.diagnostics()
                : Stream.concat(read.diagnostics().stream(), more.stream()).toList();
        boolean refused = diagnostics.stream().anyMatch(Diagnostic::isError);
        Source quoted = diagnostics.isEmpty() ? new Source(notice.file(), "") : notice.source();
        return new NoticeReport(quoted, read.value().filter(offer -> !refused), diagnostics);
    }

    /** A file that made no offer and is no fault either: something beside the notices. */
    private static boolean isOther(NoticeReport notice) {
        return notice.offer().isEmpty() && notice.status() != Status.REJECT;
    }

    private static SortedMap<Slug, Original> originals(List<NoticeFile> notices, List<Offer> offers, LocalDate day) {
        Map<String, Original> byFile = new HashMap<>();
        for (NoticeFile notice : notices) {
            notice.original().ifPresent(original -> byFile.put(notice.file(), original));
        }
        SortedMap<Slug, Original> originals = new TreeMap<>();
        for (Offer offer : offers) {
            Original original = byFile.get(offer.file());
            if (original != null && !offer.isWaiting(day)) {
                originals.put(offer.id(), original);
            }
        }
        return originals;
    }

    /** The remarks that concern whole files, until their file takes them. */
    private static final class Remarks {
        private final SortedMap<String, List<Diagnostic>> byFile;

        private Remarks(List<Diagnostic> some, List<Diagnostic> others) {
            byFile = Stream.concat(some.stream(), others.stream())
                    .collect(Collectors.groupingBy(Diagnostic::file, TreeMap::new, Collectors.toList()));
        }

        private List<Diagnostic> take(String file) {
            List<Diagnostic> taken = byFile.remove(file);
            return taken == null ? List.of() : taken;
        }

        private Stream<NoticeReport> remaining() {
            return byFile.entrySet().stream().map(file -> NoticeReport.ofFile(file.getKey(), file.getValue()));
        }
    }
}
