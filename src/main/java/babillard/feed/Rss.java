package babillard.feed;

import babillard.feed.Channel.Extent;
import babillard.offer.Corps;
import babillard.offer.Offer;
import babillard.site.Artifact;
import babillard.site.Kind;
import babillard.site.SitePath;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** A channel as RSS 2.0. */
final class Rss {
    private static final DateTimeFormatter RFC_822 = DateTimeFormatter.RFC_1123_DATE_TIME;

    private final Channel channel;
    private final XmlPrinter xml;

    private Rss(Channel channel, XmlPrinter xml) {
        this.channel = channel;
        this.xml = xml;
    }

    static List<Artifact> artifacts(Channel channel) {
        SitePath path = channel.page().beside("offres.rss");
        return List.of(new Artifact(
                path, Kind.FEED, out -> XmlPrinter.print(out, xml -> new Rss(channel, xml).channel(path))));
    }

    private void channel(SitePath path) throws XMLStreamException {
        xml.style(channel.style());
        xml.start("rss");
        xml.attribute("version", "2.0");
        xml.attribute("xmlns:atom", "http://www.w3.org/2005/Atom");
        xml.attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
        xml.newLine();
        xml.start("channel");
        xml.newLine();
        head(path);
        for (Offer offer : channel.offers()) {
            item(channel.item(offer));
        }
        xml.end();
        xml.end();
    }

    private void head(SitePath path) throws XMLStreamException {
        xml.element("title", channel.title());
        xml.element("link", channel.link());
        xml.element("description", channel.description());
        xml.element("language", Words.LANGUAGE);
        if (!channel.offers().isEmpty()) {
            xml.element("lastBuildDate", RFC_822.format(channel.updated()));
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

    private void item(FeedItem item) throws XMLStreamException {
        xml.start("item");
        xml.newLine();
        xml.element("title", item.title());
        xml.element("link", item.link());
        xml.start("guid");
        xml.attribute("isPermaLink", "false");
        xml.text(item.id());
        xml.end();
        xml.element("pubDate", RFC_822.format(item.published()));
        xml.element("dc:creator", item.author(channel.masthead()));
        for (Corps corps : item.offer().post().corps()) {
            xml.element("category", corps.name());
        }
        xml.element("description", ItemHtml.of(item.offer(), Extent.SUMMARY));
        xml.end();
    }
}
