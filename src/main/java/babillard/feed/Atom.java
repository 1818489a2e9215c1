package babillard.feed;

import babillard.feed.Channel.Extent;
import babillard.feed.Feeds.Format;
import babillard.offer.Corps;
import babillard.site.Artifact;
import babillard.site.Kind;
import babillard.site.Masthead;
import babillard.site.SitePath;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** A channel as Atom 1.0, where the offers that left the channel are struck out (RFC 6721). */
final class Atom implements Format {
    static final String TYPE = "application/atom+xml";

    private static final DateTimeFormatter RFC_3339 = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

    private final Printed entries;

    Atom(Collection<FeedItem> items) {
        this.entries = Printed.of(items, item -> XmlPrinter.part(xml -> entry(xml, item)));
    }

    @Override
    public List<Artifact> artifacts(Channel channel) {
        SitePath path = channel.page().beside("offres.atom");
        return List.of(new Artifact(path, Kind.FEED, out -> XmlPrinter.print(out, xml -> feed(xml, channel, path))));
    }

    private void feed(XmlPrinter xml, Channel channel, SitePath path) throws XMLStreamException {
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
        link(xml, "self", TYPE, channel.input().absolute(path));
        link(xml, "alternate", "text/html", channel.link());
        if (channel.hub().isPresent()) {
            xml.empty("link");
            xml.attribute("rel", "hub");
            xml.attribute("href", channel.hub().get());
            xml.newLine();
        }
        author(xml, channel.masthead().title());
        for (FeedItem item : channel.items()) {
            xml.part(entries.of(item));
        }
        for (Farewell farewell : channel.farewells()) {
            deleted(xml, farewell, channel.masthead());
        }
        xml.end();
    }

    private static void entry(XmlPrinter xml, FeedItem item) throws XMLStreamException {
        xml.start("entry");
        xml.newLine();
        xml.element("id", item.id());
        xml.element("title", item.title());
        xml.element("published", RFC_3339.format(item.published()));
        xml.element("updated", RFC_3339.format(item.updated()));
        link(xml, "alternate", "text/html", item.link());
        author(xml, item.author());
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

    private static void deleted(XmlPrinter xml, Farewell farewell, Masthead masthead) throws XMLStreamException {
        xml.empty("at:deleted-entry");
        xml.attribute("ref", Identity.of(farewell.id(), masthead.authority()));
        xml.attribute("when", RFC_3339.format(Noumea.dawn(farewell.day())));
        xml.newLine();
    }

    private static void link(XmlPrinter xml, String relation, String type, String href) throws XMLStreamException {
        xml.empty("link");
        xml.attribute("rel", relation);
        xml.attribute("type", type);
        xml.attribute("href", href);
        xml.newLine();
    }

    private static void author(XmlPrinter xml, String name) throws XMLStreamException {
        xml.start("author");
        xml.element("name", name);
        xml.end();
    }
}
