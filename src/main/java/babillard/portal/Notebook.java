package babillard.portal;

import babillard.input.Gathered;
import babillard.input.KnownTexts;
import babillard.input.NoticeFile;
import babillard.input.NoticeFolder;
import babillard.input.SiteFiles.Names;
import babillard.notice.OfferReader;
import babillard.offer.Offer;
import babillard.page.Templates;
import babillard.text.Diagnosed;
import babillard.text.Source;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is noted of the notices that were read, so that the next build reads only those that have changed. */
public final class Notebook {
    private final KnownTexts texts = new KnownTexts();
    private final Map<String, Read> offers = new ConcurrentHashMap<>();
    private Optional<Names> names = Optional.empty();
    private Optional<Parsed> parsed = Optional.empty();

    private record Read(Source source, Diagnosed<Offer> offer) {}

    private record Parsed(List<Source> sources, Templates templates) {}

    Optional<Gathered> gather(Path folder) {
        return NoticeFolder.read(folder, texts);
    }

    /** Reads as a reader does that knows these names; who knows others reads everything anew. */
    Function<NoticeFile, Diagnosed<Offer>> reading(Gathered gathered, Names known, OfferReader reader) {
        if (!names.equals(Optional.of(known))) {
            offers.clear();
            names = Optional.of(known);
        }
        if (offers.size() > gathered.notices().size()) {
            offers.keySet()
                    .retainAll(gathered.notices().stream().map(NoticeFile::file).collect(Collectors.toSet()));
        }
        return notice -> read(notice.source(), reader);
    }

    private Diagnosed<Offer> read(Source notice, OfferReader reader) {
        return offers.compute(
                        notice.file(),
                        (file, before) -> before != null && before.source().equals(notice)
                                ? before
                                : new Read(notice, reader.read(notice)))
                .offer();
    }

    Templates templates(List<Source> sources) {
        Templates templates = parsed.filter(before -> before.sources().equals(sources))
                .map(Parsed::templates)
                .orElseGet(() -> Templates.of(sources));
        parsed = Optional.of(new Parsed(sources, templates));
        return templates;
    }
}
