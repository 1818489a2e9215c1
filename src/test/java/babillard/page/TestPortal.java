package babillard.page;

import babillard.catalogue.Catalogue;
import babillard.offer.Offer;
import babillard.site.Artifact;
import babillard.site.BaseUrl;
import babillard.site.Crumb;
import babillard.site.Editorial;
import babillard.site.Kind;
import babillard.site.Language;
import babillard.site.Masthead;
import babillard.site.SitePath;
import babillard.text.SafeHtml;
import babillard.text.Slug;
import babillard.text.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The pages of this project's own templates over the offers of a test. */
final class TestPortal {
    static final Templates TEMPLATES = Templates.of(sources());

    /** Data for search engines that only say what they are about. */
    static final StructuredData DATA = new StructuredData() {
        @Override
        public LinkedData ofPortal() {
            return new LinkedData("{\"portal\":true}");
        }

        @Override
        public LinkedData ofTrail(List<Crumb> trail) {
            return new LinkedData("{\"trail\":" + trail.size() + "}");
        }

        @Override
        public LinkedData of(Offer offer) {
            return new LinkedData("{\"id\":\"" + offer.id() + "\"}");
        }
    };

    static final Chronicle NO_PAST = new Untold();

    /** Every language of the portal, that of the notices first. */
    static final List<Words> LANGUAGES = List.of(Words.in(Language.OF_NOTICES), Words.in(new Language("en")));

    private TestPortal() {}

    static PageInput input(String base, LocalDate today, Collection<Offer> offers) {
        return new PageInput(
                Catalogue.of(today, offers),
                List.of(
                        editorial("a-propos", "À propos"),
                        editorial("aide", "Aide"),
                        new Editorial(
                                new Language("en"), new Slug("aide"), "Help", "Help.", new SafeHtml("<p>Ask us.</p>")),
                        editorial("mentions-legales", "Mentions légales"),
                        editorial("accessibilite", "Accessibilité")),
                new Masthead(
                        new BaseUrl(URI.create(base)),
                        "Emplois publics de Nouvelle-Calédonie",
                        "Tous les avis de vacance de poste des institutions, provinces, communes et établissements"
                                + " de Nouvelle-Calédonie.",
                        "babillard.example"),
                TEMPLATES,
                LANGUAGES,
                name -> Optional.of(new SitePath("assets/" + name)),
                Set.of(Slug.of("3134-25-1900/SR")),
                DATA,
                TestPortal.NO_PAST);
    }

    static PageInput smallTown() {
        return input("https://emploi.example/", SmallTown.TODAY, SmallTown.offers());
    }

    /** Every page by its path. */
    static Map<String, String> pages(PageInput input) {
        Map<String, String> pages = new TreeMap<>();
        all(input)
                .filter(page -> page.kind() == Kind.PAGE)
                .forEach(page -> pages.put(page.path().value(), html(page)));
        return pages;
    }

    static Document page(PageInput input, String path) {
        Artifact found = all(input)
                .filter(page -> page.path().value().equals(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no page at " + path));
        return Jsoup.parse(html(found));
    }

    /** What is made of it in each of its languages. */
    static Stream<Artifact> all(PageInput input) {
        Masthead own = input.masthead();
        return input.languages().stream()
                .map(Words::language)
                .map(language -> new Masthead(own.base(), language, own.title(), own.description(), own.authority()))
                .flatMap(masthead -> Pages.of(input.in(masthead)).stream());
    }

    static String html(Artifact page) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            page.content().writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    static List<Source> sources() {
        try (Stream<Path> files = Files.list(Path.of("templates"))) {
            return files.sorted().map(TestPortal::source).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Source source(Path file) {
        try {
            return new Source(file.toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Editorial editorial(String slug, String title) {
        SafeHtml body = new SafeHtml("<p>Ce portail rassemble les avis de vacance de poste.</p>"
                + "<h2>Qui le tient ?</h2><p>Une petite équipe.</p><ul><li>un</li><li>deux</li></ul>");
        return new Editorial(new Slug(slug), title, title + " du portail.", body);
    }
}
