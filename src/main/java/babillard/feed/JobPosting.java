package babillard.feed;

import babillard.offer.Deadline;
import babillard.offer.Employer;
import babillard.offer.Offer;
import babillard.offer.Place;
import babillard.site.BaseUrl;
import babillard.site.Crumb;
import babillard.site.Masthead;
import babillard.site.SitePath;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What search engines read of an open offer (schema.org), and nothing that the notice does not say. */
public final class JobPosting {
    private static final String CONTEXT = "https://schema.org/";

    private JobPosting() {}

    /** The script of an open offer's page: the offer, and its place in the site. */
    public static String of(Offer offer, Masthead masthead) {
        return Json.script(json -> {
            json.startObject();
            json.text("@context", CONTEXT);
            json.startArray("@graph");
            json.startObject();
            posting(json, offer, masthead);
            json.end();
            json.startObject();
            breadcrumbs(json, trail(offer, masthead));
            json.end();
            json.end();
            json.end();
        });
    }

    /** The script of the home page: who publishes. */
    public static String ofPortal(Masthead masthead) {
        return Json.script(json -> {
            json.startObject();
            json.text("@context", CONTEXT);
            json.text("@type", "Organization");
            json.text("@id", masthead.base().absolute(SitePath.page("")));
            json.text("name", masthead.title());
            json.text("description", masthead.description());
            json.text("url", masthead.base().absolute(SitePath.page("")));
            json.end();
        });
    }

    /** The script of any other page: where it stands. */
    public static String ofTrail(List<Crumb> trail) {
        return Json.script(json -> {
            json.startObject();
            json.text("@context", CONTEXT);
            breadcrumbs(json, trail);
            json.end();
        });
    }

    private static void posting(Json json, Offer offer, Masthead masthead) throws IOException {
        String address = masthead.base().absolute(SitePath.offer(offer.id()));
        json.text("@type", "JobPosting");
        json.text("@id", address);
        json.text("url", address);
        json.text("title", offer.post().title());
        json.text("description", ItemHtml.whole(offer));
        json.text("datePosted", offer.terms().postedOn().toString());
        json.text("validThrough", lastInstant(offer.terms().deadline()));
        json.startObject("identifier");
        json.text("@type", "PropertyValue");
        json.text("name", employer(offer, masthead));
        json.text("value", offer.reference().printed());
        json.end();
        organization(json, offer, masthead);
        locations(json, offer.assignment().places());
        if (offer.post().count() > 1) {
            json.number("totalJobOpenings", offer.post().count());
        }
        json.truth("directApply", false);
        json.text("inLanguage", Words.LANGUAGE);
    }

    private static String lastInstant(Deadline deadline) {
        return Noumea.printed(Noumea.dusk(deadline.day()));
    }

    private static String employer(Offer offer, Masthead masthead) {
        return offer.assignment().employer().map(Employer::name).orElse(masthead.title());
    }

    private static void organization(Json json, Offer offer, Masthead masthead) throws IOException {
        Optional<String> website = offer.assignment().employer().flatMap(Employer::website);
        json.startObject("hiringOrganization");
        json.text("@type", "Organization");
        json.text("name", employer(offer, masthead));
        if (website.isPresent()) {
            json.text("sameAs", website.get());
        }
        json.end();
    }

    /** One place for each commune that is named; the country when there is none. */
    private static void locations(Json json, List<Place> places) throws IOException {
        json.startArray("jobLocation");
        for (Place place : places) {
            location(json, Optional.of(place.name()), place.province());
        }
        if (places.isEmpty()) {
            location(json, Optional.empty(), Optional.empty());
        }
        json.end();
    }

    private static void location(Json json, Optional<String> commune, Optional<String> province) throws IOException {
        json.startObject();
        json.text("@type", "Place");
        json.startObject("address");
        json.text("@type", "PostalAddress");
        if (commune.isPresent()) {
            json.text("addressLocality", commune.get());
        }
        if (province.isPresent()) {
            json.text("addressRegion", province.get());
        }
        json.text("addressCountry", "NC");
        json.end();
        json.end();
    }

    private static List<Crumb> trail(Offer offer, Masthead masthead) {
        BaseUrl base = masthead.base();
        return List.of(
                new Crumb(masthead.title(), base.absolute(SitePath.page(""))),
                new Crumb(Words.say("crumb.offers"), base.absolute(SitePath.page("offres"))),
                new Crumb(offer.post().title(), base.absolute(SitePath.offer(offer.id()))));
    }

    /** The last step is the page itself, which needs no address. */
    private static void breadcrumbs(Json json, List<Crumb> trail) throws IOException {
        json.text("@type", "BreadcrumbList");
        json.startArray("itemListElement");
        for (int position = 1; position <= trail.size(); position++) {
            Crumb crumb = trail.get(position - 1);
            json.startObject();
            json.text("@type", "ListItem");
            json.number("position", position);
            json.text("name", crumb.name());
            if (position < trail.size()) {
                json.text("item", crumb.address());
            }
            json.end();
        }
        json.end();
    }
}
