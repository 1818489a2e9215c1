package babillard.check;

import babillard.site.BaseUrl;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/** Finds in a feed the absolute addresses of the site, each once, as they continue behind its root. */
final class FeedScanner {
    private final byte[] root;
    private final int[] skips = new int[256];

    FeedScanner(BaseUrl base) {
        this.root = base.root().toString().getBytes(StandardCharsets.UTF_8);
        Arrays.fill(skips, root.length);
        for (int i = 0; i < root.length - 1; i++) {
            skips[root[i] & 0xff] = root.length - 1 - i;
        }
    }

    Set<String> scan(byte[] feed) {
        Set<String> addresses = new LinkedHashSet<>();
        for (int from = rootEnd(feed, 0); from >= 0; from = rootEnd(feed, from)) {
            int to = from;
            while (to < feed.length && isPlain(feed[to])) {
                to++;
            }
            while (to > from && feed[to - 1] == '.') {
                to--;
            }
            addresses.add(new String(feed, from, to - from, StandardCharsets.US_ASCII));
        }
        return addresses;
    }

    /** Where the next root ends, or -1: its last byte tells how far away the next one is at least (Horspool). */
    private int rootEnd(byte[] feed, int from) {
        int length = root.length;
        for (int end = from + length; end <= feed.length; end += skips[feed[end - 1] & 0xff]) {
            if (feed[end - 1] == root[length - 1] && Arrays.equals(feed, end - length, end, root, 0, length)) {
                return end;
            }
        }
        return -1;
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
