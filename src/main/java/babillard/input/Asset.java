package babillard.input;

import babillard.site.SitePath;
import java.util.Arrays;

/** A file that the site serves as it is: a style, a script, a picture. */
public record Asset(SitePath path, byte[] bytes) {
    @Override
    public boolean equals(Object other) {
        return other instanceof Asset asset && path.equals(asset.path) && Arrays.equals(bytes, asset.bytes);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }
}
