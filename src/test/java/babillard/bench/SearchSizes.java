package babillard.bench;

import babillard.search.LunrJs;
import babillard.search.LunrScript;
import babillard.search.SearchFile;
import babillard.search.SearchFiles;
import babillard.search.SearchLimits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.graalvm.polyglot.proxy.ProxyExecutable;

/**
 * What a visitor fetches after gzip, for a first answer and then for one word after the other, at so many offers; the
 * worker of the page does the asking.
 */
public final class SearchSizes {
    private static final List<String> SCRIPTS = List.of("french.js", "engine.js", "query.js", "worker.js", "page.js");
    private static final List<String> QUERIES = List.of(
            "infirmière",
            "juriste",
            "technicien",
            "comptable koumac",
            "eau potable",
            "sage-femme lifou",
            "marchés publics",
            "gestion",
            "infirm",
            "techn",
            "télécommunications",
            "employeur:congrès",
            "\"état civil\"",
            "hydrologie",
            "ressources humaines",
            "infirmeire",
            "3012-25-10042/SR");
    private static final String BROWSER = """
            var reply = {};
            self.importScripts = () => {};
            self.setTimeout = (go) => go();
            self.postMessage = (message) => (reply = message);
            (given) => {
              self.fetch = async (address) => {
                const text = given(address);
                return { ok: text !== null, json: async () => JSON.parse(text), text: async () => text };
              };
            };
            """;

    private final Map<String, SearchFile> files = new HashMap<>();
    private long fetched;

    private SearchSizes(int count) {
        SearchFiles.of(List.of(new Notices().collection(count)), SearchLimits.USUAL)
                .forEach(file -> files.put(file.name(), file));
    }

    public static void main(String[] counts) throws IOException {
        List<List<String>> columns = new ArrayList<>();
        columns.add(heads());
        for (String count : counts) {
            columns.add(new SearchSizes(Integer.parseInt(count)).column(count + " offers"));
        }
        for (int row = 0; row < columns.get(0).size(); row++) {
            int at = row;
            System.out.println("| "
                    + String.join(
                            " | ",
                            columns.stream().map(column -> column.get(at)).toList()) + " |");
        }
    }

    private static List<String> heads() {
        List<String> heads =
                new ArrayList<>(List.of("fetched, kB", "---", "all files", "first answer: " + QUERIES.get(0)));
        heads.addAll(QUERIES.subList(1, QUERIES.size()));
        return heads;
    }

    private List<String> column(String head) throws IOException {
        long all = 0;
        for (SearchFile file : files.values()) {
            all += compressed(text(file));
        }
        List<String> column = new ArrayList<>(List.of(head, "---", kilobytes(all)));
        try (LunrJs page = new LunrJs("engine.js", "query.js")) {
            page.eval(BROWSER).execute((ProxyExecutable) asked -> fetch(asked[0].asString()));
            page.script("worker.js");
            page.eval("self.onmessage({ data: { scripts: ['x'], folder: '', offers: 'offres/', warm: true } })");
            fetched += compressed(text(LunrScript.file()));
            for (String script : SCRIPTS) {
                fetched += compressed(java.nio.file.Files.readString(Path.of("assets/search", script)));
            }
            for (String query : QUERIES) {
                column.add(asked(page, query));
            }
        }
        return column;
    }

    private String asked(LunrJs page, String query) {
        page.eval("(text) => self.onmessage({ data: { id: 1, question: { text, today: 0 } } })")
                .execute(query);
        String told = page.eval("reply.failed ? 'failed' : reply.total + (reply.near ? ' near' : '')"
                        + " + (reply.broad ? ' broad' : '') + (reply.cut ? ' cut' : '')")
                .asString();
        String cost = kilobytes(fetched) + " (" + told + ")";
        fetched = 0;
        return cost;
    }

    private Object fetch(String name) {
        SearchFile file = files.get(name);
        if (file == null) {
            throw new IllegalStateException("no file " + name);
        }
        String text = text(file);
        fetched += compressed(text);
        return text;
    }

    private static String text(SearchFile file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            file.bytes().writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static long compressed(String text) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compressed.size();
    }

    private static String kilobytes(long bytes) {
        return bytes < 10_000 ? bytes / 100 / 10.0 + "" : Long.toString(bytes / 1000);
    }
}
