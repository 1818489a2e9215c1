package babillard.feed;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.catalogue.Catalogue;
import babillard.offer.Offer;
import babillard.site.SitePath;
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
import java.util.stream.Collectors;
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

    /** Readers of Atom that drop what is struck out, each of one feed, from the day on which it was first there. */
    @Property(tries = 6)
    void eachWhoHeedsWhatIsStruckOutHasExactlyTheOpenOffers(@ForAll Random random) {
        LifeStory story = new LifeStory(random);
        Map<String, Set<String>> copies = new TreeMap<>();
        for (int i = 0; i < DAYS; i++) {
            Catalogue catalogue = story.next();
            Built built = Built.of(Built.PORTAL, catalogue, story.ledger());
            copies.forEach((path, copy) -> {
                if (!built.files().containsKey(path)) {
                    assertThat(copy).as("followers of %s, which is gone", path).isEmpty();
                }
            });
            atoms(built).forEach(path -> read(built, path, copies.computeIfAbsent(path, first -> new TreeSet<>())));

            assertThat(copies).containsAllEntriesOf(standing(catalogue));
        }
    }

    private static void read(Built built, String path, Set<String> copy) {
        Document feed = built.xml(path);
        elements(feed, "at:deleted-entry").forEach(gone -> copy.remove(gone.getAttribute("ref")));
        elements(feed, "entry")
                .forEach(entry ->
                        copy.add(entry.getElementsByTagName("id").item(0).getTextContent()));
    }

    /** The offers of each feed that has some. */
    private static Map<String, Set<String>> standing(Catalogue catalogue) {
        Map<String, Set<String>> standing = new TreeMap<>();
        standing.put("offres.atom", identities(catalogue.open()));
        standing.put("cloture-proche/offres.atom", identities(catalogue.closingSoon()));
        catalogue.employers().forEach(one -> standing.put(atom(SitePath.employer(one.slug())), identities(one.open())));
        catalogue.corps().forEach(one -> standing.put(atom(SitePath.corps(one.slug())), identities(one.open())));
        catalogue.places().forEach(one -> standing.put(atom(SitePath.place(one.slug())), identities(one.open())));
        return standing;
    }

    private static String atom(SitePath listing) {
        return listing.beside("offres.atom").value();
    }

    private static Set<String> identities(List<Offer> offers) {
        return offers.stream()
                .map(offer -> "tag:emploi.example,2025:offre/" + offer.id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> atoms(Built built) {
        return built.files().keySet().stream()
                .filter(path -> path.endsWith(".atom"))
                .toList();
    }

    /** However often the site is built on a day. */
    @Property(tries = 6)
    void aFeedSaysThatItWasUpdatedExactlyWhenItWas(@ForAll Random random) {
        LifeStory story = new LifeStory(random);
        Map<String, String> before = new TreeMap<>();
        for (int i = 0; i < DAYS; i++) {
            Catalogue catalogue = i % 3 == 1 ? story.again() : story.next();
            Built built = Built.of(Built.PORTAL, catalogue, story.ledger());
            for (String path : atoms(built)) {
                String now = built.text(path);
                String then = before.getOrDefault(path, now);
                assertThat(updated(now).isAfter(updated(then)))
                        .as("%s from\n%s to\n%s", path, then, now)
                        .isEqualTo(!now.equals(then));
                before.put(path, now);
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
