package babillard.page;

import babillard.page.Frame.Tab;
import babillard.site.SitePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The links that stand at the head and at the foot of every page. */
final class Navigation {
    private Navigation() {}

    static List<Tab> tabs(PageInput input, SitePath here) {
        return List.of(
                tab(input, "nav.offers", Pages.OFFERS, here),
                tab(input, "nav.employers", Pages.EMPLOYERS, here),
                tab(input, "nav.corps", Pages.CORPS, here),
                tab(input, "nav.places", Pages.PLACES, here));
    }

    static List<Link> footer(PageInput input) {
        List<Link> links = new ArrayList<>();
        links.add(new Link(input.say("nav.archives"), input.link(Pages.ARCHIVES)));
        links.add(new Link(input.say("nav.feeds"), input.link(Pages.FEEDS)));
        input.editorials().forEach(page -> links.add(new Link(page.title(), input.link(page.path()))));
        return links;
    }

    private static Tab tab(PageInput input, String key, SitePath target, SitePath here) {
        String folder = target.address();
        Optional<String> current = here.equals(target)
                ? Optional.of("page")
                : here.address().startsWith(folder) ? Optional.of("true") : Optional.empty();
        return new Tab(input.say(key), input.link(target), current);
    }
}
