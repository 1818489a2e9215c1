package babillard.page;

import babillard.page.Translation.Alternate;
import babillard.site.Editorial;
import babillard.site.Language;
import babillard.site.SitePath;
import babillard.text.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What surrounds a page: its head, the way to it, the navigation, the foot. {@code notices} is the language of the
 * notices where the words around them may be of another, {@code searching} whether the page is that of the search, and
 * {@code under} to where an offer leads back.
 */
record Frame(
        Surroundings all,
        Optional<String> notices,
        List<Alternate> alternates,
        List<Translation> translations,
        String title,
        String description,
        Optional<String> canonical,
        boolean indexed,
        boolean searching,
        List<Tab> tabs,
        List<Link> trail,
        Optional<String> under,
        List<Feed> feeds,
        Optional<LinkedData> data,
        Optional<String> dataHash,
        Scripts scripts) {

    /** A link among others of its kind; {@code current} is {@code page} on the very page, {@code true} near it. */
    record Tab(String label, String href, Optional<String> current) {
        static Tab of(String label, String href, boolean here) {
            return new Tab(label, href, here ? Optional.of("true") : Optional.empty());
        }
    }

    /**
     * What a page says of itself, from which its frame is made; {@code path} is where it lies in the language of the
     * notices, and {@code text} the name of one that somebody wrote.
     */
    record Head(
            SitePath path,
            Optional<Slug> text,
            String title,
            String description,
            boolean indexed,
            List<Link> trail,
            List<Feed> feeds,
            Optional<LinkedData> data,
            List<Script> scripts) {
        Head(SitePath path, String title, String description) {
            this(path, Optional.empty(), title, description, true, List.of(), List.of(), Optional.empty(), List.of());
        }

        /** The head of a text that somebody wrote, in this language and perhaps in others. */
        static Head of(Editorial page) {
            Optional<Slug> text = Optional.of(page.slug());
            SitePath path = SitePath.page(page.slug().value());
            return new Head(
                    path,
                    text,
                    page.title(),
                    page.description(),
                    true,
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    List.of());
        }

        Head under(Link... parents) {
            return new Head(path, text, title, description, indexed, List.of(parents), feeds, data, scripts);
        }

        Head with(List<Feed> more) {
            return new Head(path, text, title, description, indexed, trail, more, data, scripts);
        }

        Head telling(LinkedData told) {
            return new Head(path, text, title, description, indexed, trail, feeds, Optional.of(told), scripts);
        }

        Head running(Script... more) {
            return new Head(path, text, title, description, indexed, trail, feeds, data, List.of(more));
        }

        Head hidden(boolean hide) {
            return new Head(path, text, title, description, !hide, trail, feeds, data, scripts);
        }
    }

    static Frame of(PageInput input, Head head) {
        Surroundings all = input.common().surroundings(input);
        Optional<LinkedData> data = head.data().or(() -> Trail.data(input, head));
        return new Frame(
                all,
                Optional.of(Language.OF_NOTICES.code()).filter(code -> isMixed(input, head)),
                Translation.alternates(input, head),
                Translation.of(input, head),
                head.title().equals(all.portal()) ? all.portal() : head.title() + " – " + all.portal(),
                head.description(),
                head.path().equals(Pages.MISSING)
                        ? Optional.empty()
                        : Optional.of(input.masthead()
                                .base()
                                .absolute(input.language().path(head.path()))),
                head.indexed(),
                head.path().equals(Pages.SEARCH),
                Navigation.tabs(input, head),
                Trail.links(input, head),
                head.path().isOffer() ? head.trail().stream().findFirst().map(Link::href) : Optional.empty(),
                head.feeds(),
                data,
                data.map(LinkedData::hash),
                input.common().scripts(scripts(input, head), wanted -> Scripts.of(input, wanted)));
    }

    /** A page that has but one address has a script to show its labels in another language. */
    private static List<Script> scripts(PageInput input, Head head) {
        List<Script> scripts = new ArrayList<>(head.scripts());
        if (!head.path().isFolder() && input.languages().size() > 1) {
            scripts.add(Script.LANGUAGE);
        }
        return scripts;
    }

    /** Whether the words of the notices and those around them may be of two languages. */
    private static boolean isMixed(PageInput input, Head head) {
        return !input.isOfNotices()
                || !head.path().isFolder() && input.languages().size() > 1;
    }
}
