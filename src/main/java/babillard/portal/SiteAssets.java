package babillard.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import babillard.input.Asset;
import babillard.page.Assets;
import babillard.site.Artifact;
import babillard.site.ContentHash;
import babillard.site.Kind;
import babillard.site.SitePath;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** The files of style, script and picture, each under a name with its hash, so that browsers may keep it for ever. */
final class SiteAssets implements Assets {
    private static final String FOLDER = "assets/";
    private static final String BESIDE = "\"./";

    private final Map<String, Asset> assets = new TreeMap<>();
    private final Map<String, Artifact> byName = new TreeMap<>();

    private SiteAssets() {}

    static SiteAssets of(List<Asset> assets) {
        SiteAssets published = new SiteAssets();
        assets.forEach(asset -> published.assets.put(asset.path().value(), asset));
        published.assets.keySet().forEach(published::publish);
        return published;
    }

    @Override
    public Optional<SitePath> find(String name) {
        return Optional.ofNullable(byName.get(name)).map(Artifact::path);
    }

    Collection<Artifact> artifacts() {
        return byName.values();
    }

    private Artifact publish(String name) {
        Artifact known = byName.get(name);
        if (known != null) {
            return known;
        }
        int dot = name.lastIndexOf('.');
        String extension = name.substring(dot + 1);
        byte[] written = Objects.requireNonNull(assets.get(name), name).bytes();
        byte[] bytes =
                extension.equals("js") ? script(new String(written, UTF_8)).getBytes(UTF_8) : written;
        String hashed = dot < 0 ? name : name.substring(0, dot) + "." + ContentHash.of(bytes) + name.substring(dot);
        Artifact artifact = Artifact.of(new SitePath(FOLDER + hashed), kind(extension), bytes);
        byName.put(name, artifact);
        return artifact;
    }

    /** A script imports another by the name its author gave it; here it gets the published one. */
    private String script(String written) {
        String script = Remarks.removed(written);
        StringBuilder linked = new StringBuilder(script.length());
        int copied = 0;
        for (int quote = script.indexOf(BESIDE); quote >= 0; quote = script.indexOf(BESIDE, quote + 1)) {
            int start = quote + BESIDE.length();
            int end = script.indexOf('"', start);
            if (end > 0 && assets.containsKey(script.substring(start, end))) {
                SitePath other = publish(script.substring(start, end)).path();
                linked.append(script, copied, start)
                        .append(other.value(), FOLDER.length(), other.value().length());
                copied = end;
            }
        }
        return linked.append(script, copied, script.length()).toString();
    }

    private static Kind kind(String extension) {
        return switch (extension) {
            case "css" -> Kind.STYLE;
            case "js" -> Kind.SCRIPT;
            case "svg", "png", "ico", "webp", "jpg" -> Kind.PICTURE;
            default -> Kind.OTHER;
        };
    }
}
