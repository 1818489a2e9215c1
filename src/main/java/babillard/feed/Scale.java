package babillard.feed;

import babillard.site.Artifact.Content;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Counts the bytes it is given, and keeps none. */
final class Scale extends OutputStream {
    private long weight;

    /** Whether a content has more bytes than so many; it is made, and not held. */
    static boolean weighs(Content content, int bytes) {
        Scale scale = new Scale();
        try {
            content.writeTo(scale);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return scale.weight > bytes;
    }

    long weight() {
        return weight;
    }

    @Override
    public void write(int b) {
        weight++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        weight += length;
    }
}
