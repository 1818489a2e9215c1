package babillard.search;

import java.io.InputStream;
import java.util.Objects;

/** The engine that runs in the page: lunr.js as its authors publish it, with their licence at its head. */
public final class LunrScript {
    private static final String SOURCE = "/META-INF/resources/webjars/lunr/" + LunrWriter.VERSION + "/lunr.min.js";

    private LunrScript() {}

    public static SearchFile file() {
        return new SearchFile("lunr-" + LunrWriter.VERSION + ".min.js", out -> {
            try (InputStream in = LunrScript.class.getResourceAsStream(SOURCE)) {
                Objects.requireNonNull(in, SOURCE).transferTo(out);
            }
        });
    }
}
