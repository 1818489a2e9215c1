package babillard.feed;

import babillard.catalogue.Catalogue;
import babillard.catalogue.Listing;
import babillard.feed.Channel.Extent;
import babillard.site.Masthead;
import babillard.site.SitePath;
import babillard.text.Slug;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which feeds there are: one for the site, one for each employer, corps and place that has ever had an offer. */
final class Channels {
    private final Masthead masthead;

    private Channels(Masthead masthead) {
        this.masthead = masthead;
    }

    static List<Channel> of(Catalogue catalogue, Masthead masthead) {
        Channels channels = new Channels(masthead);
        return Stream.of(
                        Stream.of(channels.site(catalogue)),
                        channels.facets("employer", catalogue.employers(), SitePath::employer),
                        channels.facets("corps", catalogue.corps(), SitePath::corps),
                        channels.facets("place", catalogue.places(), SitePath::place))
                .flatMap(Function.identity())
                .toList();
    }

    private Channel site(Catalogue catalogue) {
        return new Channel(
                masthead, SitePath.page(""), masthead.title(), masthead.description(), Extent.WHOLE, catalogue.open());
    }

    private <T> Stream<Channel> facets(String word, List<Listing<T>> listings, Function<Slug, SitePath> page) {
        return listings.stream()
                .map(listing -> new Channel(
                        masthead,
                        page.apply(listing.slug()),
                        Words.say("title", listing.name(), masthead.title()),
                        Words.say(word + ".description", listing.name()),
                        Extent.SUMMARY,
                        listing.open()));
    }
}
