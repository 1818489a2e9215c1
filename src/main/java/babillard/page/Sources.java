package babillard.page;

import babillard.site.SitePath;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where scripts find the open offers: the list, and the search with its worker, its scripts and its folders. */
record Sources(String list, String worker, String scripts, String folder, String offers) {
    /** The engine lies with the files that it searches, under a name that tells its version. */
    private static final SitePath LUNR = new SitePath("search/lunr-2.3.9.min.js");

    private static final SitePath MANIFEST = new SitePath("search/manifest.json");

    static Sources of(PageInput input) {
        String manifest = input.link(MANIFEST);
        return new Sources(
                OpenList.link(input),
                asset(input, "worker"),
                Stream.concat(
                                Stream.of(input.link(LUNR)),
                                Stream.of("french", "engine", "query").map(name -> asset(input, name)))
                        .collect(Collectors.joining(" ")),
                manifest.substring(0, manifest.lastIndexOf('/') + 1),
                input.masthead().base().link(Pages.OFFERS));
    }

    private static String asset(PageInput input, String name) {
        return input.link(input.assets().path("search/" + name + ".js"));
    }
}
