package babillard.page;

import babillard.catalogue.Catalogue;
import babillard.site.Editorial;
import babillard.site.Language;
import babillard.site.Masthead;
import babillard.site.SitePath;
import babillard.text.Slug;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that the pages of one language are made of, that of the masthead; {@code languages} are all those of the site, that
 * of the notices first, and {@code originals} the offers whose notice is published as PDF as well.
 */
public record PageInput(
        Catalogue catalogue,
        List<Editorial> editorials,
        Masthead masthead,
        Templates templates,
        List<Words> languages,
        Assets assets,
        Set<Slug> originals,
        StructuredData data,
        Chronicle chronicle,
        Facets facets,
        Words words,
        Common common) {
    public PageInput(
            Catalogue catalogue,
            List<Editorial> editorials,
            Masthead masthead,
            Templates templates,
            List<Words> languages,
            Assets assets,
            Set<Slug> originals,
            StructuredData data,
            Chronicle chronicle) {
        this(
                catalogue,
                List.copyOf(editorials),
                masthead,
                templates,
                List.copyOf(languages),
                assets,
                Set.copyOf(originals),
                data,
                chronicle,
                Facets.of(catalogue),
                words(languages, masthead.language()),
                new Common());
    }

    private static Words words(List<Words> languages, Language spoken) {
        return languages.stream()
                .filter(words -> words.language().equals(spoken))
                .findFirst()
                .orElseThrow();
    }

    /** The same in the language of another masthead. */
    public PageInput in(Masthead spoken) {
        return new PageInput(
                catalogue,
                editorials,
                spoken,
                templates,
                languages,
                assets,
                originals,
                data,
                chronicle,
                facets,
                words(languages, spoken.language()),
                new Common());
    }

    /** The same without any offer, so that what is made of it depends on the settings of the site alone. */
    PageInput apart() {
        Catalogue nothing = Catalogue.of(LocalDate.EPOCH, List.of());
        return new PageInput(
                nothing,
                editorials,
                masthead,
                templates,
                languages,
                assets,
                Set.of(),
                data,
                new Untold(),
                Facets.of(nothing),
                words,
                common);
    }

    Language language() {
        return masthead.language();
    }

    /** Whether this is the language of the notices, in which alone there are pages of offers. */
    boolean isOfNotices() {
        return language().equals(Language.OF_NOTICES);
    }

    /** To a page in this language, to a file wherever it lies. */
    String link(SitePath path) {
        return masthead.base().link(language().path(path));
    }

    String link(Editorial page) {
        return masthead.base().link(page.path());
    }

    /** To an offer, whose one page learns from the mark behind its address in which language its labels are asked for. */
    String offer(Slug id) {
        return link(SitePath.offer(id)) + mark();
    }

    String mark() {
        return isOfNotices() ? "" : "#" + language();
    }

    Day day(LocalDate date) {
        return common.day(date, asked -> Day.of(words.dates(), asked));
    }

    String say(String key, Object... arguments) {
        return words.get(key, arguments);
    }

    /** The editorial pages that this language has to show: its own, else those of the notices. */
    List<Editorial> texts() {
        SortedMap<Slug, Editorial> texts = new TreeMap<>();
        texts(Language.OF_NOTICES).forEach(page -> texts.put(page.slug(), page));
        texts(language()).forEach(page -> texts.put(page.slug(), page));
        return List.copyOf(texts.values());
    }

    /** Those that somebody wrote in a language. */
    List<Editorial> texts(Language written) {
        return editorials.stream()
                .filter(page -> page.language().equals(written))
                .toList();
    }

    /** The editorial page of that name, when the site has one. */
    Optional<Editorial> editorial(String slug) {
        return texts().stream().filter(page -> page.slug().value().equals(slug)).findFirst();
    }
}
