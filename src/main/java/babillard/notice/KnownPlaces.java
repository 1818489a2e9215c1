package babillard.notice;

import babillard.offer.Place;
import babillard.text.Source;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The communes of the alias file with their quarters, found within a printed workplace. */
final class KnownPlaces {
    private static final Set<String> KEYS = Set.of("province", "quartiers", "aussi");
    private static final int MOST_WORDS = 4;

    private final Names<Place> names = new Names<>();

    static KnownPlaces read(Source source, Remarks remarks) {
        KnownPlaces known = new KnownPlaces();
        for (AliasEntry entry : AliasFile.read(source, KEYS, remarks)) {
            Place place = new Place(entry.name(), entry.first("province"));
            known.names.add(place.name(), place, entry.span(), remarks);
            for (String key : List.of("quartiers", "aussi")) {
                entry.all(key)
                        .forEach(each -> known.names.alias(each.text(), place.name(), place, each.span(), remarks));
            }
        }
        return known;
    }

    /** The commune that a text names and nothing else. */
    Optional<Place> find(String printed) {
        return names.find(printed);
    }

    /** Every commune that a text names, in the order of the text. */
    List<Place> in(String text) {
        List<String> stems = NameKey.stems(NameKey.words(Folded.of(text).text));
        Set<Place> places = new LinkedHashSet<>();
        int at = 0;
        while (at < stems.size()) {
            int words = Math.min(MOST_WORDS, stems.size() - at);
            Optional<Place> place = at(stems, at, words);
            while (place.isEmpty() && words > 1) {
                words--;
                place = at(stems, at, words);
            }
            place.ifPresent(places::add);
            at += place.isPresent() ? words : 1;
        }
        return new ArrayList<>(places);
    }

    private Optional<Place> at(List<String> stems, int from, int words) {
        return names.findKey(String.join(" ", stems.subList(from, from + words)));
    }
}
