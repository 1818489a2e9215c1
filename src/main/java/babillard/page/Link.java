package babillard.page;

import babillard.site.Editorial;
import java.util.Optional;

/** Words that lead somewhere, with their language where it is another than that of the page. */
record Link(String label, String href, Optional<String> language) {
    Link(String label, String href) {
        this(label, href, Optional.empty());
    }

    static Link to(PageInput input, Editorial page) {
        return new Link(
                page.title(),
                input.link(page),
                Optional.of(page.language().code())
                        .filter(code -> !code.equals(input.language().code())));
    }
}
