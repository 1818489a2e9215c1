package babillard.jbake;

import babillard.portal.Order;
import babillard.portal.SearchSettings;
import babillard.site.BaseUrl;
import babillard.site.Imprint;
import babillard.site.Language;
import babillard.site.Masthead;
import babillard.site.Retention;
import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfiguration;

/** What {@code jbake.properties} says, and the command line over it. */
public final class SiteConfiguration {
    /** Where the site is served when nobody says: JBake's own preview address. */
    public static final String LOCAL = "http://localhost:8820/";

    static final String PAGES = "pages";

    static final String LANGUAGES = "portal.languages";
    private static final String USUAL_LANGUAGES = "fr,en";

    private static final String JBAKE_DEFAULT_HOST = "http://www.jbake.org";

    private final DefaultJBakeConfiguration configuration;

    private SiteConfiguration(DefaultJBakeConfiguration configuration) {
        this.configuration = configuration;
    }

    public static SiteConfiguration read(Path site, Map<String, String> overrides) {
        DefaultJBakeConfiguration configuration = new DefaultJBakeConfiguration(site.toFile(), Layers.of(site));
        overrides.forEach(configuration::setProperty);
        Path pages = site.resolve("content").resolve(PAGES);
        configuration.setContentFolder((Files.isDirectory(pages) ? pages : site).toFile());
        // JBake writes nothing here, but insists on a folder that exists.
        configuration.setDestinationFolder(new File(System.getProperty("java.io.tmpdir")));
        return new SiteConfiguration(configuration);
    }

    JBakeConfiguration jbake() {
        return configuration;
    }

    public Optional<String> value(String key) {
        return Optional.ofNullable(configuration.get(key))
                .map(SiteConfiguration::text)
                .filter(value -> !value.isBlank());
    }

    /** A value with commas is a list to JBake, and a sentence to us. */
    private static String text(Object value) {
        return value instanceof Collection<?> parts
                ? parts.stream().map(Object::toString).collect(Collectors.joining(", "))
                : value.toString();
    }

    /** The address that the configuration gives, if it does. */
    public Optional<String> host() {
        return value("site.host").filter(host -> !host.equals(JBAKE_DEFAULT_HOST));
    }

    public Imprint imprint() {
        return new Imprint(
                value("portal.licence"),
                value("portal.security.contact"),
                value("portal.security.expires").map(LocalDate::parse),
                value("portal.websub.hub"),
                retention());
    }

    private Retention retention() {
        return new Retention(
                value("portal.withdrawn.days").map(Integer::parseInt).orElse(Retention.USUAL.withdrawnDays()),
                value("portal.closed.months").map(Integer::parseInt),
                value("portal.closed.contacts").map(Boolean::parseBoolean).orElse(Retention.USUAL.closedContacts()));
    }

    /** How the search is laid out; a size that is none is an {@link IllegalArgumentException}. */
    public SearchSettings search() {
        return SearchSettings.of(
                number("search.whole", 300),
                number("search.shard", 8),
                number("search.documents", 20),
                isSet("search.closed.text"),
                isSet("search.debug"));
    }

    private boolean isSet(String key) {
        return value(key).filter("true"::equals).isPresent();
    }

    private int number(String key, int usual) {
        Optional<String> value = value(key);
        try {
            return value.map(String::strip).map(Integer::valueOf).orElse(usual);
        } catch (NumberFormatException wrong) {
            throw new IllegalArgumentException(key + "=" + value.orElse(""), wrong);
        }
    }

    /** The masthead in each language, that of the notices first; a wrong address is an {@link IllegalArgumentException}. */
    public List<Masthead> mastheads(Optional<String> baseUrl) {
        BaseUrl base = new BaseUrl(URI.create(baseUrl.or(this::host).orElse(LOCAL)));
        return languages(value(LANGUAGES).orElse(USUAL_LANGUAGES))
                .map(language -> masthead(base, language))
                .toList();
    }

    private Masthead masthead(BaseUrl base, Language language) {
        String title = value("portal.title").orElse("Babillard");
        boolean translated = !language.equals(Language.OF_NOTICES);
        return new Masthead(
                base,
                language,
                translated ? value("portal.title." + language).orElse(title) : title,
                value(translated ? "portal.description." + language : "portal.description")
                        .orElse(""),
                value("portal.authority").orElse("babillard.example"));
    }

    /** Whether a list names languages that the portal speaks, that of the notices first and each once. */
    static boolean areLanguages(String list) {
        List<String> codes = codes(list).toList();
        return codes.stream().allMatch(Language::isCode)
                && codes.stream().distinct().count() == codes.size()
                && codes.indexOf(Language.OF_NOTICES.code()) == 0
                && languages(list).allMatch(Order::speaks);
    }

    private static Stream<Language> languages(String list) {
        return codes(list).map(Language::new);
    }

    private static Stream<String> codes(String list) {
        return Stream.of(list.split(",", -1)).map(String::strip);
    }
}
