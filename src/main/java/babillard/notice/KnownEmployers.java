package babillard.notice;

import babillard.offer.Employer;
import babillard.text.Source;
import babillard.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The employers of the alias file, under every name that notices give them. */
final class KnownEmployers {
    private static final Set<String> KEYS = Set.of("sigle", "genre", "site", "contact", "aussi");
    private static final String TERRITORY = " " + NameKey.of("de la Nouvelle-Calédonie");
    private static final List<String> COMMUNE_NAMES =
            List.of("Mairie", "Ville", "Municipalité", "Mairie de la commune");

    private final Names<Employer> names = new Names<>();
    private final Set<String> firstWords = new HashSet<>();
    private final Map<String, Employer> byDomain = new HashMap<>();

    static KnownEmployers read(Source source, Remarks remarks) {
        KnownEmployers known = new KnownEmployers();
        for (AliasEntry entry : AliasFile.read(source, KEYS, remarks)) {
            known.add(entry, remarks);
        }
        return known;
    }

    private void add(AliasEntry entry, Remarks remarks) {
        Employer employer = new Employer(
                entry.name(), entry.first("sigle"), kind(entry, remarks), entry.first("site"), entry.first("contact"));
        names.add(employer.name(), employer, entry.span(), remarks);
        entry.all("sigle").forEach(each -> alias(each.text(), employer, each.span(), remarks));
        entry.all("aussi").forEach(each -> alias(each.text(), employer, each.span(), remarks));
        if (employer.kind() == Employer.Kind.COMMUNE) {
            communeNames(employer, entry.span(), remarks);
        } else {
            firstWords.add(NameKey.words(Folded.of(employer.name()).text).get(0));
        }
        employer.website().map(KnownEmployers::host).ifPresent(host -> byDomain.putIfAbsent(host, employer));
        employer.contact().map(KnownEmployers::host).ifPresent(host -> byDomain.putIfAbsent(host, employer));
    }

    private void alias(String alias, Employer employer, Span span, Remarks remarks) {
        names.alias(alias, employer.name(), employer, span, remarks);
    }

    /** {@code Commune de Poum} is also {@code Mairie de Poum}, {@code Ville de Poum}, and {@code Poum} alone. */
    private void communeNames(Employer employer, Span span, Remarks remarks) {
        int space = employer.name().indexOf(' ');
        if (space > 0) {
            String rest = employer.name().substring(space);
            COMMUNE_NAMES.forEach(each -> alias(each + rest, employer, span, remarks));
            alias(rest, employer, span, remarks);
        }
    }

    private static Employer.Kind kind(AliasEntry entry, Remarks remarks) {
        Optional<AliasEntry.Value> printed = entry.value("genre");
        if (printed.isEmpty()) {
            return Employer.Kind.OTHER;
        }
        return switch (Folded.of(printed.get().text()).text) {
            case "institution" -> Employer.Kind.INSTITUTION;
            case "province" -> Employer.Kind.PROVINCE;
            case "commune" -> Employer.Kind.COMMUNE;
            case "etablissement" -> Employer.Kind.ESTABLISHMENT;
            case "autre" -> Employer.Kind.OTHER;
            default -> {
                remarks.add(
                        NoticeCode.ALIAS_VALUE,
                        printed.get().span(),
                        printed.get().text(),
                        "institution, province, commune, établissement, autre");
                yield Employer.Kind.OTHER;
            }
        };
    }

    /** {@code https://www.opt.nc/emploi} and {@code drh@opt.nc} both lead to {@code opt.nc}. */
    private static String host(String address) {
        String host =
                address.substring(Math.max(address.indexOf("//") + 2, address.indexOf('@') + 1) % address.length());
        int slash = host.indexOf('/');
        String bare = (slash < 0 ? host : host.substring(0, slash)).toLowerCase(Locale.ROOT);
        return bare.startsWith("www.") ? bare.substring(4) : bare;
    }

    /** The employer of a printed name: with or without the territory, a short name in parentheses or behind a dash. */
    Optional<Employer> find(String printed) {
        String key = NameKey.of(printed);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        Optional<Employer> whole = whole(printed, key);
        return whole.isPresent() ? whole : byParts(printed);
    }

    private Optional<Employer> whole(String printed, String key) {
        Optional<Employer> exact = names.findKey(key);
        if (exact.isPresent()) {
            return exact;
        }
        Optional<Employer> longer = names.findKey(key + TERRITORY);
        return longer.isPresent() ? longer : names.find(withoutTerritory(printed));
    }

    private Optional<Employer> byParts(String printed) {
        int open = printed.indexOf('(');
        int close = printed.indexOf(')', open + 1);
        if (open > 0 && close > open) {
            return names.find(printed.substring(0, open))
                    .or(() -> names.find(withoutTerritory(printed.substring(0, open))))
                    .or(() -> names.find(printed.substring(open + 1, close)));
        }
        int dash = Math.max(printed.indexOf(" - "), printed.indexOf(" – "));
        return dash < 0
                ? Optional.empty()
                : names.find(printed.substring(0, dash)).or(() -> names.find(printed.substring(dash + 3)));
    }

    private static String withoutTerritory(String printed) {
        String key = Folded.of(printed).text;
        int end = key.length();
        for (String territory :
                List.of(" de la nouvelle-caledonie", " de nouvelle-caledonie", " de nc", " nc", "-nc")) {
            if (key.endsWith(territory)) {
                return key.substring(0, end - territory.length());
            }
        }
        return printed;
    }

    /**
     * Whether a line is what an employer prints above its letters: its name, or the first word of it, perhaps its short
     * name or one of its offices besides. A line that says more than that may be a title.
     */
    boolean isLetterhead(String printed) {
        return firstWords.contains(Folded.of(printed).text)
                || find(printed).isPresent() && parts(printed).stream().allMatch(this::isOfEmployer);
    }

    private boolean isOfEmployer(String part) {
        String folded = Folded.of(part).text;
        return whole(part, NameKey.of(part)).isPresent() || Office.isDirection(folded) || Office.isService(folded);
    }

    /** What dashes and parentheses set apart. */
    static List<String> parts(String printed) {
        String evened = printed.replace(" – ", "(")
                .replace(" — ", "(")
                .replace(" - ", "(")
                .replace(")", "(");
        return Stream.of(evened.split("\\(", -1))
                .filter(part -> !part.isBlank())
                .toList();
    }

    /** The employer that receives mail under a domain, or under a part of it. */
    Optional<Employer> byMail(String mail) {
        return Optional.ofNullable(byDomain.get(host(mail)));
    }

    String nearest(String printed) {
        return names.nearest(printed);
    }
}
