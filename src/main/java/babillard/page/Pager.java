package babillard.page;

import babillard.site.SitePath;
import java.util.List;
import java.util.Optional;

/** The way from one page of a listing to the others. */
record Pager(int current, int count, Optional<String> previous, Optional<String> next, List<Step> steps) {
    /** A page that is offered, or a gap between two of them, which leads nowhere. */
    record Step(int number, Optional<String> href) {}

    static Pager of(PageInput input, SitePath first, Paging<?> paging, int current) {
        return new Pager(
                current,
                paging.count(),
                current == 1 ? Optional.empty() : Optional.of(href(input, first, current - 1)),
                current == paging.count() ? Optional.empty() : Optional.of(href(input, first, current + 1)),
                paging.offered(current).stream()
                        .map(number -> step(input, first, number))
                        .toList());
    }

    private static Step step(PageInput input, SitePath first, int number) {
        return new Step(number, number == 0 ? Optional.empty() : Optional.of(href(input, first, number)));
    }

    private static String href(PageInput input, SitePath first, int number) {
        return input.link(first.numbered(number));
    }
}
