package babillard.feed;

import babillard.site.Artifact.Content;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Counts the bytes it is given, keeps none, and takes no more than it has to. */
final class Scale extends OutputStream {
    private long left;

    private Scale(long most) {
        left = most;
    }

    /** Whether a content has more bytes than so many; it is made no further than that. */
    static boolean weighs(Content content, int bytes) {
        try {
            content.writeTo(new Scale(bytes));
            return false;
        } catch (TooHeavy enough) {
            return true;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public void write(int b) throws TooHeavy {
        take(1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws TooHeavy {
        take(length);
    }

    private void take(int bytes) throws TooHeavy {
        left -= bytes;
        if (left < 0) {
            throw new TooHeavy();
        }
    }

    private static final class TooHeavy extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
