package babillard.feed;

import babillard.feed.Feeds.Format;
import babillard.offer.Corps;
import babillard.site.Artifact;
import babillard.site.Kind;
import babillard.site.SitePath;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;

/** A channel as RSS 2.0. */
final class Rss implements Format {
    private static final DateTimeFormatter RFC_822 = DateTimeFormatter.RFC_1123_DATE_TIME;

    @Override
    public byte[] part(Summary offer) {
        return XmlPrinter.part(xml -> item(xml, offer.item(), offer.html()));
    }

    @Override
    public List<Artifact> artifacts(Channel channel, Function<FeedItem, byte[]> parts) {
        SitePath path = channel.page().beside("offres.rss");
        return List.of(new Artifact(
                path, Kind.FEED, out -> XmlPrinter.print(out, xml -> channel(xml, channel, path, parts))));
    }

    private static void channel(XmlPrinter xml, Channel channel, SitePath path, Function<FeedItem, byte[]> parts)
            throws XMLStreamException {
        xml.style(channel.style());
        xml.start("rss");
        xml.attribute("version", "2.0");
        xml.attribute("xmlns:atom", "http://www.w3.org/2005/Atom");
        xml.attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
        xml.newLine();
        xml.start("channel");
        xml.newLine();
        head(xml, channel, path);
        for (FeedItem item : channel.items()) {
            xml.part(parts.apply(item));
        }
        xml.end();
        xml.end();
    }

    private static void head(XmlPrinter xml, Channel channel, SitePath path) throws XMLStreamException {
        xml.element("title", channel.title());
        xml.element("link", channel.link());
        xml.element("description", channel.description());
        xml.element("language", Words.LANGUAGE);
        Optional<OffsetDateTime> newest = channel.newest();
        if (newest.isPresent()) {
            xml.element("lastBuildDate", RFC_822.format(newest.get()));
        }
        xml.empty("atom:link");
        xml.attribute("href", channel.masthead().base().absolute(path));
        xml.attribute("rel", "self");
        xml.attribute("type", "application/rss+xml");
        xml.newLine();
        if (channel.hub().isPresent()) {
            xml.empty("atom:link");
            xml.attribute("href", channel.hub().get());
            xml.attribute("rel", "hub");
            xml.newLine();
        }
    }

    private static void item(XmlPrinter xml, FeedItem item, ItemHtml html) throws XMLStreamException {
        xml.start("item");
        xml.newLine();
        xml.element("title", item.title());
        xml.element("link", item.link());
        xml.start("guid");
        xml.attribute("isPermaLink", "false");
        xml.text(item.id());
        xml.end();
        xml.element("pubDate", RFC_822.format(item.published()));
        xml.element("dc:creator", item.author());
        for (Corps corps : item.offer().post().corps()) {
            xml.element("category", corps.name());
        }
        xml.start("description");
        xml.text(html);
        xml.end();
        xml.end();
    }
}
