package babillard.feed;

import babillard.feed.Feeds.Format;
import babillard.offer.Corps;
import babillard.site.Artifact;
import babillard.site.Kind;
import babillard.site.Masthead;
import babillard.site.SitePath;
import java.util.List;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;

/** A channel as Atom 1.0, where the offers that left the channel are struck out (RFC 6721). */
final class Atom implements Format {
    static final String TYPE = "application/atom+xml";

    @Override
    public byte[] part(Summary offer) {
        return XmlPrinter.part(xml -> entry(xml, offer));
    }

    @Override
    public List<Artifact> artifacts(Channel channel, Function<FeedItem, byte[]> parts) {
        SitePath path = channel.page().beside("offres.atom");
        return List.of(new Artifact(
                path, Kind.FEED, out -> XmlPrinter.print(out, xml -> feed(xml, channel, path, parts))));
    }

    private static void feed(XmlPrinter xml, Channel channel, SitePath path, Function<FeedItem, byte[]> parts)
            throws XMLStreamException {
        xml.style(channel.style());
        xml.start("feed");
        xml.attribute("xmlns", "http://www.w3.org/2005/Atom");
        xml.attribute("xmlns:at", "http://purl.org/atompub/tombstones/1.0");
        xml.attribute("xml:lang", Words.LANGUAGE);
        xml.newLine();
        xml.element("id", channel.id());
        xml.element("title", channel.title());
        xml.element("subtitle", channel.description());
        xml.element("updated", Noumea.printed(channel.updated()));
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
            xml.part(parts.apply(item));
        }
        for (Farewell farewell : channel.farewells()) {
            deleted(xml, farewell, channel.masthead());
        }
        xml.end();
    }

    private static void entry(XmlPrinter xml, Summary offer) throws XMLStreamException {
        FeedItem item = offer.item();
        xml.start("entry");
        xml.newLine();
        xml.element("id", item.id());
        xml.element("title", item.title());
        xml.element("published", Noumea.printed(item.published()));
        xml.element("updated", Noumea.printed(item.updated()));
        link(xml, "alternate", "text/html", item.link());
        author(xml, item.author());
        for (Corps corps : item.offer().post().corps()) {
            xml.empty("category");
            xml.attribute("term", corps.slug().value());
            xml.attribute("label", corps.name());
            xml.newLine();
        }
        if (offer.opening().isPresent()) {
            xml.element("summary", offer.opening().get());
        }
        xml.start("content");
        xml.attribute("type", "html");
        xml.text(offer.html());
        xml.end();
        xml.end();
    }

    private static void deleted(XmlPrinter xml, Farewell farewell, Masthead masthead) throws XMLStreamException {
        xml.empty("at:deleted-entry");
        xml.attribute("ref", Identity.of(farewell.id(), masthead.authority()));
        xml.attribute("when", Noumea.printed(Noumea.dawn(farewell.day())));
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
