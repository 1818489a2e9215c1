package babillard.page;

import babillard.page.Frame.Head;
import babillard.page.Frame.Tab;
import babillard.site.SitePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The links that stand at the head and at the foot of every page. */
final class Navigation {
    private Navigation() {}

    static List<Tab> tabs(PageInput input, Head head) {
        return List.of(
                tab(input, "nav.offers", Pages.OFFERS, head),
                tab(input, "nav.employers", Pages.EMPLOYERS, head),
                tab(input, "nav.corps", Pages.CORPS, head),
                tab(input, "nav.places", Pages.PLACES, head));
    }

    static List<Link> footer(PageInput input) {
        List<Link> links = new ArrayList<>();
        links.add(new Link(input.say("nav.mine"), input.link(Pages.MINE)));
        links.add(new Link(input.say("nav.archives"), input.link(Pages.ARCHIVES)));
        links.add(new Link(input.say("nav.statistics"), input.link(Pages.STATISTICS)));
        links.add(new Link(input.say("nav.feeds"), input.link(Pages.FEEDS)));
        input.texts().forEach(page -> links.add(Link.to(input, page)));
        return links;
    }

    private static Tab tab(PageInput input, String key, SitePath target, Head head) {
        Link link = new Link(input.say(key), input.link(target));
        return new Tab(link.label(), link.href(), current(target, link, head));
    }

    /** A page belongs to the tab that its trail names; one without a trail, to the folder in which it lies. */
    private static Optional<String> current(SitePath target, Link link, Head head) {
        if (head.path().equals(target)) {
            return Optional.of("page");
        }
        boolean below = head.trail().isEmpty()
                ? head.path().address().startsWith(target.address())
                : head.trail().contains(link);
        return below ? Optional.of("true") : Optional.empty();
    }
}
