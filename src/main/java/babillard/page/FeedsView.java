package babillard.page;

import babillard.page.Frame.Head;
import babillard.site.SitePath;
import java.util.List;

/** The page that says what a feed is and where all of them are. */
record FeedsView(Frame frame, String rss, String json, List<Feed> employers, List<Feed> corps) implements View {
    static FeedsView of(PageInput input, Facets facets) {
        Feed site = Feed.ofSite(input);
        Head head =
                new Head(Pages.FEEDS, input.say("feeds.heading"), input.say("feeds.description")).with(List.of(site));
        return new FeedsView(
                Frame.of(input, head),
                input.masthead().base().absolute(Pages.HOME.beside("offres.rss")),
                input.masthead().base().absolute(Pages.HOME.beside("offres.json")),
                facets.employers().stream()
                        .map(listing -> Feed.beside(input, listing.name(), SitePath.employer(listing.slug())))
                        .toList(),
                facets.corps().stream()
                        .map(listing -> Feed.beside(input, listing.name(), SitePath.corps(listing.slug())))
                        .toList());
    }

    @Override
    public String template() {
        return "feeds.ftlh";
    }
}
