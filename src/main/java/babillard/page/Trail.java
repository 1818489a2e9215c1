package babillard.page;

import babillard.page.Frame.Head;
import babillard.site.BaseUrl;
import babillard.site.Crumb;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The way from the home page down to a page: shown to people, and told to search engines. */
final class Trail {
    private Trail() {}

    /** The pages above; the home page stands below none, and the missing one nowhere. */
    static List<Link> links(PageInput input, Head head) {
        if (head.path().equals(Pages.HOME) || head.path().equals(Pages.MISSING)) {
            return List.of();
        }
        Link home = new Link(input.say("nav.home"), input.link(Pages.HOME));
        return Stream.concat(Stream.of(home), head.trail().stream()).toList();
    }

    static Optional<LinkedData> data(PageInput input, Head head) {
        List<Link> above = links(input, head);
        if (above.isEmpty() || !head.indexed()) {
            return Optional.empty();
        }
        BaseUrl base = input.masthead().base();
        Stream<Crumb> steps = above.stream()
                .map(link ->
                        new Crumb(link.label(), base.root().resolve(link.href()).toString()));
        Crumb here = new Crumb(head.title(), base.absolute(input.language().path(head.path())));
        return Optional.of(
                input.data().ofTrail(Stream.concat(steps, Stream.of(here)).toList()));
    }
}
