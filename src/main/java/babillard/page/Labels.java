package babillard.page;

import babillard.site.Artifact;
import babillard.site.Editorial;
import babillard.site.Kind;
import babillard.site.Language;
import babillard.site.SitePath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a script puts in the place of the labels of a page that has but one address, such as that of an offer: each
 * sentence in the language of the notices, and the same in another.
 */
final class Labels {
    private static final SitePath PATH = new SitePath("etiquettes.json");
    /** How the keys begin of the sentences that such pages say. */
    private static final List<String> KEYS = List.of(
            "skip",
            "nav.",
            "trail.",
            "footer.",
            "feed.",
            "language.",
            "leaf.",
            "offer.",
            "closed.",
            "cancelled.",
            "edition.",
            "fact.",
            "public.",
            "explain.",
            "apply.heading",
            "apply.missing",
            "contact.",
            "deadline.",
            "deadlines.",
            "tools.",
            "keep.offer",
            "keep.where",
            "search.label",
            "search.button",
            "listing.",
            "withdrawn.",
            "held.",
            "missing.");

    /** How the keys begin of what a script asks for by its key: names of days and months, and how to put them. */
    private static final List<String> NAMES = List.of("date.", "number.");

    /** Sentences by those they stand for, words by their key, and the texts that nobody wrote in this language. */
    private static final List<String> MEMBERS =
            Stream.of("sentences", "words", "alone").map(Json::text).toList();

    private Labels() {}

    static SitePath path(Language language) {
        return language.own(PATH);
    }

    static Artifact of(PageInput input) {
        return new Artifact(path(input.language()), Kind.DATA, out -> out.write(json(input)));
    }

    private static byte[] json(PageInput input) {
        Words words = input.words();
        Map<String, String> named = new LinkedHashMap<>();
        NAMES.forEach(start -> named.putAll(words.under(start)));
        Map<String, String> sentences = sentences(input.languages().get(0), words);
        List<String> alone = new ArrayList<>();
        for (Editorial text : input.texts(Language.OF_NOTICES)) {
            Editorial same = input.editorial(text.slug().value()).orElse(text);
            sentences.put(text.title(), same.title());
            if (same.equals(text)) {
                alone.add(input.link(text));
            }
        }
        return Json.object(MEMBERS, List.of(object(sentences), object(named), Json.texts(alone)))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String object(Map<String, String> texts) {
        return Json.object(
                texts.keySet().stream().map(Json::text).toList(),
                texts.values().stream().map(Json::text).toList());
    }

    /** From the sentences of one language to those of another; one that is the same has its use when its parts are not. */
    static Map<String, String> sentences(Words from, Words to) {
        Map<String, String> sentences = new LinkedHashMap<>();
        said(from)
                .filter(key -> from.get(key).contains("{") || !from.get(key).equals(to.get(key)))
                .forEach(key -> sentences.putIfAbsent(from.get(key), to.get(key)));
        return sentences;
    }

    /** The keys of all that such pages say. */
    static Stream<String> said(Words words) {
        return KEYS.stream().flatMap(start -> words.under(start).keySet().stream());
    }
}
