package babillard.portal;

import babillard.offer.Assignment;
import babillard.offer.Corps;
import babillard.offer.Employer;
import babillard.offer.Offer;
import babillard.offer.Place;
import babillard.offer.Post;
import babillard.offer.Reference;
import babillard.search.Collection;
import babillard.search.Content;
import babillard.search.Entry;
import babillard.search.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Offers as the search knows them: what is indexed and how much it weighs, what a result shows, its facets. */
final class OfferEntries {
    private static final Field TEXT = new Field("texte", 1);
    private static final List<Field> SHORT_FIELDS = List.of(
            new Field("titre", 10),
            new Field("employeur", 4),
            new Field("corps", 5),
            new Field("domaine", 4),
            new Field("lieu", 4),
            new Field("direction", 2),
            new Field("respnc", 4),
            new Field("reference", 8));
    private static final List<Field> FIELDS =
            Stream.concat(SHORT_FIELDS.stream(), Stream.of(TEXT)).toList();
    private static final Set<String> EARLY =
            Set.copyOf(SHORT_FIELDS.stream().map(Field::name).toList());

    private OfferEntries() {}

    static Collection open(List<Offer> offers, KnownTexts texts) {
        return collection("ouvertes", offers, Optional.of(texts), offer -> Optional.empty());
    }

    /**
     * Closed offers are found by what their header says; their texts would be most of all indexes, for few questions.
     */
    static Collection closed(List<Offer> offers, Optional<KnownTexts> texts) {
        return collection("closes", offers, texts, offer -> Optional.of(offer.isCancelled() ? "annulée" : "close"));
    }

    private static Collection collection(
            String name, List<Offer> offers, Optional<KnownTexts> texts, Function<Offer, Optional<String>> state) {
        return new Collection(name, texts.isPresent() ? FIELDS : SHORT_FIELDS, EARLY, offers.size(), number -> {
            Offer offer = offers.get(number);
            return entry(offer, texts, state.apply(offer));
        });
    }

    private static Entry entry(Offer offer, Optional<KnownTexts> texts, Optional<String> state) {
        Map<String, String> shown = new HashMap<>();
        shown.put("i", offer.id().value());
        shown.put("t", offer.post().title());
        state.ifPresent(told -> shown.put("s", told));
        return new Entry(
                fields(offer, texts),
                shown,
                facets(offer),
                Map.of(
                        "limite", offer.terms().deadline().day(),
                        "depot", offer.terms().postedOn()));
    }

    private static Map<String, Content> fields(Offer offer, Optional<KnownTexts> texts) {
        Post post = offer.post();
        Assignment assignment = offer.assignment();
        Map<String, Content> fields = new HashMap<>();
        put(fields, "titre", post.title());
        put(fields, "employeur", assignment.employer().map(OfferEntries::names).orElse(""));
        put(fields, "corps", String.join(", ", names(post.corps(), Corps::name)));
        put(fields, "domaine", post.domain().orElse(""));
        put(fields, "lieu", places(assignment));
        put(fields, "direction", joined(assignment.direction(), assignment.service()));
        put(fields, "respnc", post.respnc().orElse(""));
        put(fields, "reference", spellings(offer.reference()));
        texts.ifPresent(known -> fields.put(TEXT.name(), known.text(offer)));
        return fields;
    }

    private static void put(Map<String, Content> fields, String name, String text) {
        if (!text.isEmpty()) {
            fields.put(name, Content.printed(text));
        }
    }

    private static String names(Employer employer) {
        return joined(Optional.of(employer.name()), employer.shortName());
    }

    private static String places(Assignment assignment) {
        Set<String> names = new LinkedHashSet<>();
        assignment.workplace().ifPresent(names::add);
        for (Place place : assignment.places()) {
            names.add(place.name());
            place.province().ifPresent(names::add);
        }
        return String.join(", ", names);
    }

    private static <T> List<String> names(List<T> all, Function<T, String> name) {
        List<String> names = new ArrayList<>(all.size());
        for (T one : all) {
            names.add(name.apply(one));
        }
        return names;
    }

    /** The reference as printed, in one piece, and its numbers without the zeros before them. */
    private static String spellings(Reference reference) {
        String id = reference.id().value();
        StringBuilder spellings =
                new StringBuilder(reference.printed()).append(' ').append(id.replace("-", ""));
        for (int start = 0; start < id.length(); start++) {
            int end = id.indexOf('-', start);
            end = end < 0 ? id.length() : end;
            int significant = start;
            while (significant < end - 1 && id.charAt(significant) == '0') {
                significant++;
            }
            if (significant > start) {
                spellings.append(' ').append(id, significant, end);
            }
            start = end;
        }
        return spellings.toString();
    }

    private static Map<String, List<String>> facets(Offer offer) {
        Assignment assignment = offer.assignment();
        return Map.of(
                "employeur",
                        assignment.employer().map(Employer::name).map(List::of).orElse(List.of()),
                "corps", distinct(names(offer.post().corps(), Corps::name)),
                "lieu", distinct(names(assignment.places(), Place::name)));
    }

    private static List<String> distinct(List<String> names) {
        return names.size() < 2 ? names : List.copyOf(new LinkedHashSet<>(names));
    }

    private static String joined(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() ? one.get() + ", " + other.get() : one.orElse(other.orElse(""));
    }
}
