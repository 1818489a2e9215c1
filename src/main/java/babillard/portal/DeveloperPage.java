package babillard.portal;

import babillard.markup.Markdown;
import babillard.site.Editorial;
import babillard.text.Slug;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** The page that tells programs what they can read: every site has it, in its own words or in these. */
final class DeveloperPage {
    private static final Slug SLUG = new Slug("developpeurs");
    private static final String HEADER_END = "\n~~~~~~\n";

    private DeveloperPage() {}

    /** The editorial pages, with this one among them. */
    static List<Editorial> among(List<Editorial> editorials, String base) {
        boolean own = editorials.stream().anyMatch(page -> page.slug().equals(SLUG));
        return own
                ? editorials
                : Stream.concat(editorials.stream(), Stream.of(page(base)))
                        .sorted(Comparator.comparing(Editorial::slug))
                        .toList();
    }

    private static Editorial page(String base) {
        try (InputStream in = Optional.ofNullable(DeveloperPage.class.getResourceAsStream(SLUG + ".md"))
                .orElseThrow(() -> new IOException("no page for developers"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int end = text.indexOf(HEADER_END);
            Properties header = new Properties();
            header.load(new StringReader(text.substring(0, end)));
            return new Editorial(
                    SLUG,
                    header.getProperty("title"),
                    header.getProperty("description"),
                    Markdown.page(text.substring(end + HEADER_END.length()), base));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
