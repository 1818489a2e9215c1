package babillard.page;

import babillard.page.Frame.Head;
import babillard.site.BaseUrl;
import babillard.site.Language;
import babillard.site.SitePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The way to a page in another language. A page that has but one address stays where it is: a script fetches the labels
 * of the language, and {@code notice} tells its reader what remains in the language of the notices.
 */
record Translation(String language, String name, String href, Optional<String> labels, String notice) {
    /** What search engines are told: where the page is in a language. */
    record Alternate(String language, String address) {}

    static List<Translation> of(PageInput input, Head head) {
        return input.languages().stream()
                .filter(words -> !words.language().equals(input.language()))
                .map(words -> of(input, head, words))
                .toList();
    }

    private static Translation of(PageInput input, Head head, Words other) {
        Language language = other.language();
        BaseUrl base = input.masthead().base();
        boolean shared = !head.path().isFolder();
        SitePath there = language.path(isIn(language, input, head) ? head.path() : Pages.HOME);
        return new Translation(
                language.code(),
                other.get("language.name"),
                shared ? "#" + language : base.link(there),
                Optional.of(base.link(Labels.path(language))).filter(labels -> shared),
                other.get("language.notice"));
    }

    /** Every address of a page that has several, its own among them. */
    static List<Alternate> alternates(PageInput input, Head head) {
        List<Alternate> alternates = new ArrayList<>();
        if (head.path().isFolder()) {
            input.languages().stream()
                    .map(Words::language)
                    .filter(language -> isIn(language, input, head))
                    .forEach(language -> alternates.add(alternate(input, language.code(), language.path(head.path()))));
        }
        if (alternates.size() < 2) {
            return List.of();
        }
        alternates.add(new Alternate("x-default", alternates.get(0).address()));
        return alternates;
    }

    private static Alternate alternate(PageInput input, String language, SitePath path) {
        return new Alternate(language, input.masthead().base().absolute(path));
    }

    /**
     * The pages of the portal are in each language, a text in those in which somebody wrote it, and the components, which
     * only their makers see, in the first.
     */
    private static boolean isIn(Language language, PageInput input, Head head) {
        if (head.path().equals(Pages.STYLE)) {
            return language.equals(input.languages().get(0).language());
        }
        return head.text().isEmpty()
                || input.editorials().stream()
                        .filter(page -> page.slug().equals(head.text().get()))
                        .anyMatch(page -> page.language().equals(language));
    }
}
