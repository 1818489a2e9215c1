package babillard.feed;

import babillard.offer.Deadline;
import babillard.offer.Employer;
import babillard.offer.Offer;
import babillard.offer.Place;
import babillard.site.BaseUrl;
import babillard.site.Crumb;
import babillard.site.Masthead;
import babillard.site.SitePath;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** What search engines read of an open offer (schema.org), and nothing that the notice does not say. */
public final class JobPosting {
    private static final String CONTEXT = "https://schema.org/";

    private JobPosting() {}

    /** The script of an open offer's page: the offer, and its place in the site. */
    public static String of(Offer offer, Masthead masthead) {
        return Json.script(json -> {
            json.object(() -> {
                json.text("@context", CONTEXT);
                json.array("@graph", () -> {
                    posting(json, offer, masthead);
                    json.object(() -> breadcrumbs(json, trail(offer, masthead)));
                });
            });
        });
    }

    /** The script of the home page: who publishes. */
    public static String ofPortal(Masthead masthead) {
        return Json.script(json -> json.object(() -> {
            json.text("@context", CONTEXT);
            json.text("@type", "Organization");
            json.text("@id", masthead.base().absolute(SitePath.page("")));
            json.text("name", masthead.title());
            json.text("description", masthead.description());
            json.text("url", masthead.base().absolute(SitePath.page("")));
        }));
    }

    /** The script of any other page: where it stands. */
    public static String ofTrail(List<Crumb> trail) {
        return Json.script(json -> json.object(() -> {
            json.text("@context", CONTEXT);
            breadcrumbs(json, trail);
        }));
    }

    private static void posting(Json json, Offer offer, Masthead masthead) {
        String address = masthead.base().absolute(SitePath.offer(offer.id()));
        json.object(() -> {
            json.text("@type", "JobPosting");
            json.text("@id", address);
            json.text("url", address);
            json.text("title", offer.post().title());
            json.text("description", ItemHtml.of(offer, Channel.Extent.WHOLE));
            json.text("datePosted", offer.terms().postedOn().toString());
            json.text("validThrough", lastInstant(offer.terms().deadline()));
            json.object("identifier", () -> {
                json.text("@type", "PropertyValue");
                json.text("name", employer(offer, masthead));
                json.text("value", offer.reference().printed());
            });
            organization(json, offer, masthead);
            locations(json, offer);
            if (offer.post().count() > 1) {
                json.number("totalJobOpenings", offer.post().count());
            }
            json.truth("directApply", false);
            json.text("inLanguage", Words.LANGUAGE);
        });
    }

    private static String lastInstant(Deadline deadline) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(Noumea.dusk(deadline.day()));
    }

    private static String employer(Offer offer, Masthead masthead) {
        return offer.assignment().employer().map(Employer::name).orElse(masthead.title());
    }

    private static void organization(Json json, Offer offer, Masthead masthead) {
        Optional<Employer> employer = offer.assignment().employer();
        json.object("hiringOrganization", () -> {
            json.text("@type", "Organization");
            json.text("name", employer(offer, masthead));
            employer.flatMap(Employer::website).ifPresent(website -> json.text("sameAs", website));
        });
    }

    /** One place for each commune that is named; the country when there is none. */
    private static void locations(Json json, Offer offer) {
        List<Place> places = offer.assignment().places();
        json.array("jobLocation", () -> {
            places.forEach(place -> location(json, Optional.of(place.name()), place.province()));
            if (places.isEmpty()) {
                location(json, Optional.empty(), Optional.empty());
            }
        });
    }

    private static void location(Json json, Optional<String> commune, Optional<String> province) {
        json.object(() -> {
            json.text("@type", "Place");
            json.object("address", () -> {
                json.text("@type", "PostalAddress");
                commune.ifPresent(name -> json.text("addressLocality", name));
                province.ifPresent(name -> json.text("addressRegion", name));
                json.text("addressCountry", "NC");
            });
        });
    }

    private static List<Crumb> trail(Offer offer, Masthead masthead) {
        BaseUrl base = masthead.base();
        return List.of(
                new Crumb(masthead.title(), base.absolute(SitePath.page(""))),
                new Crumb(Words.say("crumb.offers"), base.absolute(SitePath.page("offres"))),
                new Crumb(offer.post().title(), base.absolute(SitePath.offer(offer.id()))));
    }

    /** The last step is the page itself, which needs no address. */
    private static void breadcrumbs(Json json, List<Crumb> trail) {
        json.text("@type", "BreadcrumbList");
        json.array("itemListElement", () -> {
            for (int i = 0; i < trail.size(); i++) {
                int position = i + 1;
                Crumb crumb = trail.get(i);
                json.object(() -> {
                    json.text("@type", "ListItem");
                    json.number("position", position);
                    json.text("name", crumb.name());
                    if (position < trail.size()) {
                        json.text("item", crumb.address());
                    }
                });
            }
        });
    }
}
