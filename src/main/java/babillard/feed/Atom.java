package babillard.feed;

import babillard.feed.Channel.Extent;
import babillard.offer.Corps;
import babillard.offer.Offer;
import babillard.site.Artifact;
import babillard.site.Kind;
import babillard.site.SitePath;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** A channel as Atom 1.0, where the offers that left the channel are struck out (RFC 6721). */
final class Atom {
    static final String TYPE = "application/atom+xml";

    private static final DateTimeFormatter RFC_3339 = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

    private final Channel channel;
    private final XmlPrinter xml;

    private Atom(Channel channel, XmlPrinter xml) {
        this.channel = channel;
        this.xml = xml;
    }

    static List<Artifact> artifacts(Channel channel) {
        SitePath path = channel.page().beside("offres.atom");
        return List.of(new Artifact(
                path, Kind.FEED, out -> XmlPrinter.print(out, xml -> new Atom(channel, xml).feed(path))));
    }

    private void feed(SitePath path) throws XMLStreamException {
        xml.style(channel.style());
        xml.start("feed");
        xml.attribute("xmlns", "http://www.w3.org/2005/Atom");
        xml.attribute("xmlns:at", "http://purl.org/atompub/tombstones/1.0");
        xml.attribute("xml:lang", Words.LANGUAGE);
        xml.newLine();
        xml.element("id", channel.id());
        xml.element("title", channel.title());
        xml.element("subtitle", channel.description());
        xml.element("updated", RFC_3339.format(channel.updated()));
        link("self", TYPE, channel.input().absolute(path));
        link("alternate", "text/html", channel.link());
        if (channel.hub().isPresent()) {
            xml.empty("link");
            xml.attribute("rel", "hub");
            xml.attribute("href", channel.hub().get());
            xml.newLine();
        }
        author(channel.masthead().title());
        for (Offer offer : channel.offers()) {
            entry(channel.item(offer));
        }
        for (Farewell farewell : channel.farewells()) {
            deleted(farewell);
        }
        xml.end();
    }

    private void entry(FeedItem item) throws XMLStreamException {
        xml.start("entry");
        xml.newLine();
        xml.element("id", item.id());
        xml.element("title", item.title());
        xml.element("published", RFC_3339.format(item.published()));
        xml.element("updated", RFC_3339.format(item.updated()));
        link("alternate", "text/html", item.link());
        author(item.author(channel.masthead()));
        for (Corps corps : item.offer().post().corps()) {
            xml.empty("category");
            xml.attribute("term", corps.slug().value());
            xml.attribute("label", corps.name());
            xml.newLine();
        }
        Optional<String> opening = Opening.of(item.offer().body());
        if (opening.isPresent()) {
            xml.element("summary", opening.get());
        }
        xml.start("content");
        xml.attribute("type", "html");
        xml.text(ItemHtml.of(item.offer(), Extent.SUMMARY));
        xml.end();
        xml.end();
    }

    private void deleted(Farewell farewell) throws XMLStreamException {
        xml.empty("at:deleted-entry");
        xml.attribute("ref", Identity.of(farewell.id(), channel.masthead().authority()));
        xml.attribute("when", RFC_3339.format(Noumea.dawn(farewell.day())));
        xml.newLine();
    }

    private void link(String relation, String type, String href) throws XMLStreamException {
        xml.empty("link");
        xml.attribute("rel", relation);
        xml.attribute("type", type);
        xml.attribute("href", href);
        xml.newLine();
    }

    private void author(String name) throws XMLStreamException {
        xml.start("author");
        xml.element("name", name);
        xml.end();
    }
}
