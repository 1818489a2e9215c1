package babillard.jbake;

import babillard.portal.SearchSettings;
import babillard.site.BaseUrl;
import babillard.site.Imprint;
import babillard.site.Masthead;
import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jbake.app.configuration.ConfigUtil;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfiguration;

/** What {@code jbake.properties} says, and the command line over it. */
public final class SiteConfiguration {
    /** Where the site is served when nobody says: JBake's own preview address. */
    public static final String LOCAL = "http://localhost:8820/";

    static final String PAGES = "pages";

    private static final String JBAKE_DEFAULT_HOST = "http://www.jbake.org";

    private final DefaultJBakeConfiguration configuration;

    private SiteConfiguration(DefaultJBakeConfiguration configuration) {
        this.configuration = configuration;
    }

    public static SiteConfiguration read(Path site, Map<String, String> overrides) {
        DefaultJBakeConfiguration configuration =
                (DefaultJBakeConfiguration) new ConfigUtil().loadConfig(site.toFile(), null);
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
                value("portal.withdrawn.days").map(Integer::parseInt).orElse(Imprint.USUAL_WITHDRAWN_DAYS));
    }

    /** How the search is laid out; a size that is none is an {@link IllegalArgumentException}. */
    public SearchSettings search() {
        return SearchSettings.of(
                number("search.whole", 300),
                number("search.shard", 8),
                number("search.documents", 20),
                value("search.debug").filter("true"::equals).isPresent());
    }

    private int number(String key, int usual) {
        Optional<String> value = value(key);
        try {
            return value.map(String::strip).map(Integer::valueOf).orElse(usual);
        } catch (NumberFormatException wrong) {
            throw new IllegalArgumentException(key + "=" + value.orElse(""), wrong);
        }
    }

    /** The masthead; an address that is none is an {@link IllegalArgumentException}. */
    public Masthead masthead(Optional<String> baseUrl) {
        URI root = URI.create(baseUrl.or(this::host).orElse(LOCAL));
        return new Masthead(
                new BaseUrl(root),
                value("portal.title").orElse("Babillard"),
                value("portal.description").orElse(""),
                value("portal.authority").orElse("babillard.example"));
    }
}
