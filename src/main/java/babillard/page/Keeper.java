package babillard.page;

import babillard.site.Artifact;
import babillard.site.Kind;
import babillard.site.Language;
import babillard.site.SitePath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
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
    private static final List<SitePath> SHELL = List.of(Pages.HOME, Pages.OFFERS, Pages.MINE);
    private static final List<String> FILES = List.of("site.css", "icons.svg", "favicon.svg", "search/field.js");

    private Keeper() {}

    static Artifact of(PageInput input, OpenList list) {
        return new Artifact(PATH, Kind.SCRIPT, out -> out.write(script(input, list.version())));
    }

    private static byte[] script(PageInput input, String version) {
        String portal = Json.object(
                NAMES,
                List.of(
                        Json.text(version),
                        Json.text(input.link(Pages.HOME)),
                        spoken(input, words -> Json.texts(shell(input, words.language()))),
                        Json.texts(files(input)),
                        Json.texts(input.languages().stream()
                                .map(Words::language)
                                .map(language -> input.link(OpenList.path(language)))
                                .toList()),
                        spoken(input, words -> Json.text(link(input, words.language(), Pages.UNSEEN))),
                        spoken(input, words -> Json.text(words.get("unseen.kept")))));
        String script = "\"use strict\";\nself.portal = " + portal + ";\nimportScripts("
                + Json.text(asset(input, "keeper.js")) + ");\n";
        return script.getBytes(StandardCharsets.UTF_8);
    }

    /** Something in each language of the site: what is fetched ahead, what stands for an unseen page, how old one is. */
    private static String spoken(PageInput input, Function<Words, String> said) {
        return Json.object(
                input.languages().stream()
                        .map(words -> Json.text(words.language().code()))
                        .toList(),
                input.languages().stream().map(said).toList());
    }

    private static List<String> shell(PageInput input, Language language) {
        return Stream.concat(
                        SHELL.stream().map(page -> link(input, language, page)),
                        Stream.of(input.link(OpenList.path(language))))
                .toList();
    }

    private static String link(PageInput input, Language language, SitePath page) {
        return input.masthead().base().link(language.path(page));
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
