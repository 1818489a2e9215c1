package babillard.spec;

import babillard.input.Gathered;
import babillard.input.NoticeFolder;
import babillard.input.SiteFiles;
import babillard.input.SiteFolder;
import babillard.portal.Portal;
import babillard.portal.Progress;
import babillard.portal.Reading;
import babillard.report.NoticeReport;
import babillard.text.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** An example carried out: its files written, its notices read, and its site built when something of it is asked for. */
final class Trial {
    private final LocalDate today;
    private final Reading reading;
    private final Supplier<Path> site;

    private Trial(LocalDate today, Reading reading, Supplier<Path> site) {
        this.today = today;
        this.reading = reading;
        this.site = site;
    }

    static Trial of(Spec spec, Path folder) throws IOException {
        boolean shown = spec.expectations().keySet().stream().anyMatch(Trial::isPage);
        Path place = folder.resolve("site");
        SampleSite sample = shown ? SampleSite.in(place) : SampleSite.ofNames(place);
        for (Map.Entry<String, String> input : spec.inputs().entrySet()) {
            Written.of(sample.folder(), input.getKey(), input.getValue()).write();
        }
        LocalDate today =
                LocalDate.parse(spec.section("today").orElse("2025-08-15").strip());
        SiteFiles files = SiteFolder.read(sample.folder()).orElseThrow();
        Gathered gathered = NoticeFolder.read(sample.notices()).orElseGet(() -> new Gathered(List.of(), List.of()));
        Reading reading = Reading.of(gathered, Portal.aliases(files).value().orElseThrow(), today, Progress.UNSEEN);
        return new Trial(today, reading, () -> sample.build(today, folder.resolve("output")));
    }

    private static boolean isPage(String asked) {
        return asked.endsWith(".html");
    }

    Map<String, String> results(Set<String> asked) throws IOException {
        Map<String, String> results = new TreeMap<>();
        for (String each : asked) {
            results.put(each, result(each));
        }
        return results;
    }

    private String result(String asked) throws IOException {
        return switch (asked) {
            case "diagnostics" -> diagnostics();
            case "status" -> status();
            case "offers" -> offers();
            default -> asked.startsWith("fields/") ? fields(asked.substring("fields/".length())) : page(asked);
        };
    }

    /** {@code a.md:3:1 error deadline.absent}. */
    private String diagnostics() {
        return reports()
                .flatMap(notice -> notice.diagnostics().stream())
                .map(Trial::line)
                .collect(Collectors.joining());
    }

    private static String line(Diagnostic remark) {
        String severity = remark.severity().name().toLowerCase(Locale.ROOT);
        return "%s:%d:%d %s %s\n"
                .formatted(
                        remark.file(),
                        remark.span().line(),
                        remark.span().column(),
                        severity,
                        remark.code().id());
    }

    private String status() {
        return reading.notices().stream()
                .map(notice -> notice.file() + " " + notice.status().id() + "\n")
                .collect(Collectors.joining());
    }

    /** {@code 3134-25-0014-sr open a.md}. */
    private String offers() {
        return reading.offers().stream()
                .map(offer -> "%s %s %s\n"
                        .formatted(
                                offer.id(),
                                offer.isOpen(today) ? "open" : offer.isWaiting(today) ? "waiting" : "closed",
                                offer.file()))
                .sorted()
                .collect(Collectors.joining());
    }

    private String fields(String file) {
        return reports()
                .filter(notice -> notice.file().equals(file))
                .flatMap(notice -> notice.offer().stream())
                .map(OfferFields::of)
                .findFirst()
                .orElse("no offer\n");
    }

    /** What a page says between its header and its footer; a page that is not there says so. */
    private String page(String path) throws IOException {
        Path file = site.get().resolve(path);
        if (!Files.exists(file)) {
            return "absent\n";
        }
        Document page = Jsoup.parse(Files.readString(file));
        Element main = page.selectFirst("main");
        return main == null ? "no main\n" : main.html() + "\n";
    }

    private Stream<NoticeReport> reports() {
        return Stream.concat(reading.others().stream(), reading.notices().stream());
    }
}
