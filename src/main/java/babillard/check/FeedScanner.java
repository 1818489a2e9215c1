package babillard.check;

import babillard.site.BaseUrl;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;

/** Finds in a feed the absolute addresses of the site, each once, as they continue behind its root. */
final class FeedScanner {
    private final byte[] root;

    FeedScanner(BaseUrl base) {
        this.root = base.root().toString().getBytes(StandardCharsets.UTF_8);
    }

    Set<String> scan(byte[] feed) {
        Set<String> addresses = new LinkedHashSet<>();
        int last = feed.length - root.length;
        for (int at = 0; at <= last; at++) {
            if (feed[at] == root[0] && isRoot(feed, at)) {
                int from = at + root.length;
                int to = from;
                while (to < feed.length && isPlain(feed[to])) {
                    to++;
                }
                at = to - 1;
                while (to > from && feed[to - 1] == '.') {
                    to--;
                }
                addresses.add(new String(feed, from, to - from, StandardCharsets.US_ASCII));
            }
        }
        return addresses;
    }

    private boolean isRoot(byte[] feed, int at) {
        for (int i = 1; i < root.length; i++) {
            if (feed[at + i] != root[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(byte c) {
        return (c >= 'a' && c <= 'z')
                || (c >= '0' && c <= '9')
                || c == '/'
                || c == '-'
                || c == '.'
                || c == '_'
                || c == '@';
    }
}
