package babillard.input;

import babillard.site.SitePath;

/** A file that the site serves as it is: a style, a script, a picture. */
public final class Asset {
    private final SitePath path;
    private final byte[] bytes;

    public Asset(SitePath path, byte[] bytes) {
        this.path = path;
        this.bytes = bytes.clone();
    }

    public SitePath path() {
        return path;
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
