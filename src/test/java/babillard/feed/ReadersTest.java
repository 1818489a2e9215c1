package babillard.feed;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.catalogue.Catalogue;
import babillard.offer.Offer;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.ByteArrayInputStream;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What those live through who follow a feed and nothing else, whatever happens to the offers. */
class ReadersTest {
    private static final int DAYS = 70;

    /** A reader shows an item when it meets its guid for the first time. */
    @Property(tries = 10)
    void oneWhoReadsOnlyRssMissesNoOfferAndSeesNoneTwice(@ForAll Random random) throws Exception {
        LifeStory story = new LifeStory(random);
        Set<String> known = new HashSet<>();
        List<String> shown = new ArrayList<>();
        Set<String> open = new TreeSet<>();
        for (int i = 0; i < DAYS; i++) {
            Catalogue catalogue = story.next();
            catalogue.open().forEach(offer -> open.add(offer.id().value()));
            for (SyndEntry entry :
                    read(Built.of(Built.PORTAL, catalogue, story.ledger())).getEntries()) {
                if (known.add(entry.getUri())) {
                    shown.add(entry.getLink().replaceAll(".*/|[.]html", ""));
                }
            }
        }

        assertThat(shown).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(open);
    }

    /** A reader of Atom that drops what is struck out, in the feed of the site and in that of each listing. */
    @Property(tries = 6)
    void oneWhoHeedsWhatIsStruckOutHasExactlyTheOpenOffers(@ForAll Random random) {
        LifeStory story = new LifeStory(random);
        Set<String> copy = new TreeSet<>();
        for (int i = 0; i < DAYS; i++) {
            Catalogue catalogue = story.next();
            Document feed = Built.of(Built.PORTAL, catalogue, story.ledger()).xml("offres.atom");
            elements(feed, "at:deleted-entry").forEach(gone -> copy.remove(gone.getAttribute("ref")));
            elements(feed, "entry")
                    .forEach(entry ->
                            copy.add(entry.getElementsByTagName("id").item(0).getTextContent()));

            assertThat(copy)
                    .containsExactlyInAnyOrderElementsOf(catalogue.open().stream()
                            .map(Offer::id)
                            .map(id -> "tag:emploi.example,2025:offre/" + id)
                            .toList());
        }
    }

    @Property(tries = 6)
    void aFeedSaysThatItWasUpdatedExactlyWhenItWas(@ForAll Random random) {
        LifeStory story = new LifeStory(random);
        Map<String, String> before = new TreeMap<>();
        for (int i = 0; i < DAYS; i++) {
            Built built = Built.of(Built.PORTAL, story.next(), story.ledger());
            for (String path : built.files().keySet()) {
                if (path.endsWith(".atom") && !path.startsWith("cloture-proche/")) {
                    String now = built.text(path);
                    String then = before.getOrDefault(path, now);
                    assertThat(updated(now).isAfter(updated(then)))
                            .as("%s from\n%s to\n%s", path, then, now)
                            .isEqualTo(!now.equals(then));
                    before.put(path, now);
                }
            }
        }
    }

    private static OffsetDateTime updated(String atom) {
        int at = atom.indexOf("<updated>") + "<updated>".length();
        return OffsetDateTime.parse(atom.substring(at, atom.indexOf('<', at)));
    }

    private static List<Element> elements(Document feed, String name) {
        NodeList nodes = feed.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static SyndFeed read(Built built) throws Exception {
        return new SyndFeedInput().build(new InputSource(new ByteArrayInputStream(built.bytes("offres.rss"))));
    }
}
