package babillard.notice;

import babillard.offer.Corps;
import babillard.text.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The corps of the alias file, found in any gender, number and grade. */
final class KnownCorps {
    private static final Set<String> KEYS = Set.of("categorie", "aussi");

    /** Words before a corps: {@code cadre d'emplois des adjoints administratifs}. */
    private static final Set<String> BEFORE = Set.of("corp", "cadr", "emploi", "grad", "un", "personnel");

    /** Words behind a corps that name a grade in it. */
    private static final Set<String> BEHIND = Set.of(
            "principal",
            "normal",
            "class",
            "grad",
            "1er",
            "2",
            "1",
            "3",
            "2em",
            "1re",
            "3em",
            "hor",
            "exceptionnell",
            "exceptionnel",
            "categori",
            "b",
            "c",
            "d",
            "stagiair",
            "titulair",
            "contractuel",
            "ou",
            "er",
            "em",
            "2nd");

    private final Names<Corps> names = new Names<>();

    static KnownCorps read(Source source, Remarks remarks) {
        KnownCorps known = new KnownCorps();
        for (AliasEntry entry : AliasFile.read(source, KEYS, remarks)) {
            Corps corps = new Corps(entry.name(), category(entry, remarks));
            known.names.add(corps.name(), corps, entry.span(), remarks);
            entry.all("aussi")
                    .forEach(each -> known.names.alias(each.text(), corps.name(), corps, each.span(), remarks));
        }
        return known;
    }

    private static Optional<Corps.Category> category(AliasEntry entry, Remarks remarks) {
        Optional<AliasEntry.Value> printed = entry.value("categorie");
        Optional<Corps.Category> category =
                printed.flatMap(value -> categoryNamed(value.text().toUpperCase(Locale.ROOT)));
        if (printed.isPresent() && category.isEmpty()) {
            remarks.add(
                    NoticeCode.ALIAS_VALUE, printed.get().span(), printed.get().text(), "A, B, C, D");
        }
        return category;
    }

    private static Optional<Corps.Category> categoryNamed(String letter) {
        return switch (letter) {
            case "A" -> Optional.of(Corps.Category.A);
            case "B" -> Optional.of(Corps.Category.B);
            case "C" -> Optional.of(Corps.Category.C);
            case "D" -> Optional.of(Corps.Category.D);
            default -> Optional.empty();
        };
    }

    /** The corps of a printed name, without the words that lead to it and the grade behind it. */
    Optional<Corps> find(String printed) {
        List<String> stems = new ArrayList<>(NameKey.stems(NameKey.words(Folded.of(printed).text)));
        Optional<Corps> exact = names.findKey(String.join(" ", stems));
        while (exact.isEmpty() && stems.size() > 1 && BEFORE.contains(stems.get(0))) {
            stems.remove(0);
            exact = names.findKey(String.join(" ", stems));
        }
        while (exact.isEmpty() && stems.size() > 1 && BEHIND.contains(stems.get(stems.size() - 1))) {
            stems.remove(stems.size() - 1);
            exact = names.findKey(String.join(" ", stems));
        }
        return exact;
    }

    String nearest(String printed) {
        return names.nearest(printed);
    }
}
