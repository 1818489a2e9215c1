package babillard.feed;

import babillard.site.Artifact;
import babillard.site.Kind;
import babillard.site.Language;
import babillard.site.SitePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The files by which machines find their way through the site, each at the address where they look for it. */
public final class Landmarks {
    private static final SitePath HOME = SitePath.page("");
    private static final int SHORT_NAME = 16;
    private static final int DESCRIPTION = 1024;

    private final FeedInput input;
    private final Optional<SitePath> icon;

    private Landmarks(FeedInput input, Optional<SitePath> icon) {
        this.input = input;
        this.icon = icon;
    }

    /** For a site of such pages in such languages, under such an icon. */
    public static List<Artifact> of(
            FeedInput input, List<SitePath> pages, List<Language> languages, Optional<SitePath> icon) {
        Landmarks landmarks = new Landmarks(input, icon);
        List<Artifact> files = new ArrayList<>(Sitemap.artifacts(input, pages, languages));
        files.add(text("robots.txt", landmarks.robots()));
        files.add(text("_headers", HostHeaders.of(input.masthead().base())));
        landmarks.security().ifPresent(security -> files.add(text(".well-known/security.txt", security)));
        files.add(new Artifact(
                new SitePath("opensearch.xml"), Kind.DATA, out -> XmlPrinter.print(out, landmarks::openSearch)));
        files.add(new Artifact(
                new SitePath("manifest.webmanifest"), Kind.DATA, out -> Json.writeObject(out, landmarks::manifest)));
        files.add(new Artifact(
                new SitePath("catalog.jsonld"),
                Kind.DATA,
                out -> Json.writeObject(out, json -> new DataCatalogue(input, json).members())));
        return files;
    }

    private static Artifact text(String path, String text) {
        return Artifact.of(new SitePath(path), Kind.DATA, text.getBytes(StandardCharsets.UTF_8));
    }

    private String robots() {
        return "User-agent: *\nAllow: /\n\nSitemap: " + input.absolute(new SitePath("sitemap.xml")) + "\n";
    }

    /** Whom to tell of a weakness; the format asks for both a contact and an end. */
    private Optional<String> security() {
        return input.imprint()
                .securityContact()
                .flatMap(contact -> input.imprint()
                        .securityExpires()
                        .map(expires -> "Contact: " + contact + "\nExpires: " + expires
                                + "T00:00:00Z\nPreferred-Languages: fr\nCanonical: "
                                + input.absolute(new SitePath(".well-known/security.txt")) + "\n"));
    }

    private void openSearch(XmlPrinter xml) throws XMLStreamException {
        xml.start("OpenSearchDescription");
        xml.attribute("xmlns", "http://a9.com/-/spec/opensearch/1.1/");
        xml.newLine();
        xml.element("ShortName", shortened(input.masthead().title(), SHORT_NAME));
        xml.element("Description", shortened(input.masthead().title(), DESCRIPTION));
        xml.element("InputEncoding", "UTF-8");
        xml.element("Language", Words.LANGUAGE);
        if (icon.isPresent()) {
            xml.start("Image");
            xml.attribute("type", "image/svg+xml");
            xml.text(input.absolute(icon.get()));
            xml.end();
        }
        xml.empty("Url");
        xml.attribute("type", "text/html");
        xml.attribute("template", input.absolute(SitePath.page("recherche")) + "?q={searchTerms}");
        xml.newLine();
        xml.end();
    }

    private static String shortened(String title, int most) {
        int end = Math.min(title.length(), most);
        return title.substring(
                        0, end < title.length() && Character.isHighSurrogate(title.charAt(end - 1)) ? end - 1 : end)
                .strip();
    }

    private void manifest(Json json) throws IOException {
        String home = input.masthead().base().link(HOME);
        json.text("name", input.masthead().title());
        json.text("short_name", shortened(input.masthead().title(), SHORT_NAME));
        json.text("description", input.masthead().description());
        json.text("lang", Words.LANGUAGE);
        json.text("id", home);
        json.text("start_url", home);
        json.text("scope", home);
        json.text("display", "minimal-ui");
        json.text("background_color", "#faf8f3");
        json.text("theme_color", "#1d5b45");
        json.startArray("icons");
        if (icon.isPresent()) {
            json.startObject();
            json.text("src", input.masthead().base().link(icon.get()));
            json.text("sizes", "any");
            json.text("type", "image/svg+xml");
            json.end();
        }
        json.end();
    }
}
