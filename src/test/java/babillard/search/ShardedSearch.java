package babillard.search;

import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.proxy.ProxyObject;

/** The page's engine over the shards of an index, beside the same over the whole. */
final class ShardedSearch {
    private static final String COMPARISON = """
            async function ask(index, query) {
              try {
                return JSON.stringify((await index.query((q) => new lunr.QueryParser(query, q).parse())).results);
              } catch (e) {
                return e.name + " " + e.message;
              }
            }
            async function compareShards(files, name, queries) {
              const read = async (name) => JSON.parse(files[name]);
              const { index: described, count } = (await read("manifest.json")).collections[name];
              const whole = new engine.Index(lunr, { fields: described.fields, file: "whole" }, count, read);
              const all = { shards: Infinity, parts: Infinity, prefixed: Infinity, lists: Infinity };
              const cut = new engine.Index(lunr, described, count, read, all);
              const different = [];
              let found = 0;
              for (const query of JSON.parse(queries)) {
                const answered = await ask(whole, query);
                if (answered !== (await ask(cut, query))) different.push(query);
                if (answered.startsWith("[{")) found++;
              }
              return { different, found };
            }
            var outcome = "pending";
            (...all) => {
              compareShards(...all).then((o) => (outcome = JSON.stringify(o)), (e) => (outcome = "failed: " + e));
            }
            """;

    private ShardedSearch() {}

    /**
     * The queries that both answer differently, and how many find something, as JSON. The files are those that the
     * manifest names, and {@code whole}.
     */
    static String compared(LunrJs page, Map<String, Object> files, String collection, List<String> queries) {
        String asked = queries.stream().map(LunrJs::quoted).toList().toString();
        page.eval(COMPARISON).execute(ProxyObject.fromMap(files), collection, asked);
        return page.eval("outcome").asString();
    }
}
