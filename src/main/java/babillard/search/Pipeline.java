package babillard.search;

import java.util.List;
import java.util.Optional;

/** From a token to the term under which it is found. */
final class Pipeline {
    /** The functions through which a query goes, by the labels under which lunr.js knows them. */
    static final List<String> OF_QUERIES = List.of("trimmer-fr", "accentFold-fr", "stemmer-fr");

    private Pipeline() {}

    /** The term of a token; none for a stop word. A token without any letter is the empty term, which counts. */
    static Optional<String> term(String token) {
        String trimmed = Trimmer.trim(token);
        return StopWords.contains(trimmed)
                ? Optional.empty()
                : Optional.of(FrenchStemmer.stem(AccentFolding.fold(trimmed)));
    }
}
