package babillard.page;

import babillard.site.Artifact;
import babillard.site.Kind;
import babillard.site.SitePath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * The service worker, under an address that never changes: it tells the script that keeps what was seen which portal it
 * serves. It is another one, byte for byte, whenever the open list or a file of the pages is, so that a browser fetches
 * them anew.
 */
final class Keeper {
    static final SitePath PATH = new SitePath("sw.js");

    private static final List<String> NAMES =
            List.of("version", "base", "shell", "files", "lists", "unseen", "says").stream()
                    .map(Json::text)
                    .toList();
    private static final List<SitePath> SHELL =
            List.of(Pages.UNSEEN, Pages.HOME, Pages.OFFERS, Pages.MINE, OpenList.PATH);
    private static final List<String> FILES = List.of("site.css", "icons.svg", "favicon.svg", "search/field.js");

    private Keeper() {}

    static Artifact of(PageInput input, String version) {
        String portal = Json.object(
                NAMES,
                List.of(
                        Json.text(version),
                        Json.text(input.link(Pages.HOME)),
                        Json.texts(SHELL.stream().map(input::link).toList()),
                        Json.texts(files(input)),
                        Json.texts(input.languages().stream()
                                .map(Words::language)
                                .map(language -> input.link(OpenList.path(language)))
                                .toList()),
                        Json.text(input.link(Pages.UNSEEN)),
                        says(input)));
        String script = "\"use strict\";\nself.portal = " + portal + ";\nimportScripts("
                + Json.text(asset(input, "keeper.js")) + ");\n";
        return Artifact.of(PATH, Kind.SCRIPT, script.getBytes(StandardCharsets.UTF_8));
    }

    /** In each language, how old a page is that is shown without network. */
    private static String says(PageInput input) {
        return Json.object(
                input.languages().stream()
                        .map(words -> Json.text(words.language().code()))
                        .toList(),
                input.languages().stream()
                        .map(words -> Json.text(words.get("unseen.kept")))
                        .toList());
    }

    private static List<String> files(PageInput input) {
        return Stream.concat(FILES.stream(), Script.all())
                .map(name -> asset(input, name))
                .toList();
    }

    private static String asset(PageInput input, String name) {
        return input.link(input.assets().path(name));
    }
}
