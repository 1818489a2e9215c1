package babillard.check;

import babillard.site.SitePath;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What pages refer to, written down for the next time: every word once, a page as the numbers of its words. */
final class Notes {
    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
    private final Map<SitePath, int[]> pages = new ConcurrentHashMap<>();

    void add(SitePath page, Anatomy anatomy) {
        List<Collection<String>> parts = parts(anatomy);
        int[] noted = new int[parts.stream().mapToInt(Collection::size).sum() + parts.size()];
        int at = 0;
        for (Collection<String> part : parts) {
            noted[at++] = part.size();
            for (String word : part) {
                noted[at++] = number(word);
            }
        }
        pages.put(page, noted);
    }

    private static List<Collection<String>> parts(Anatomy anatomy) {
        return List.of(anatomy.ids(), anatomy.links(), anatomy.languages());
    }

    private int number(String word) {
        Integer known = numbers.get(word);
        if (known != null) {
            return known;
        }
        synchronized (this) {
            return numbers.computeIfAbsent(word, first -> numbers.size());
        }
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            String[] words = new String[numbers.size()];
            numbers.forEach((word, number) -> words[number] = word);
            out.writeInt(words.length);
            for (String word : words) {
                write(out, word);
            }
            out.writeInt(pages.size());
            for (Map.Entry<SitePath, int[]> page : pages.entrySet()) {
                write(out, page.getKey().value());
                for (int number : page.getValue()) {
                    out.writeInt(number);
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, String word) throws IOException {
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** The pages that were noted; whoever kept the bytes answers for them. */
    static Map<SitePath, Anatomy> read(byte[] noted) {
        if (noted.length == 0) {
            return Map.of();
        }
        ByteBuffer bytes = ByteBuffer.wrap(noted);
        String[] words = new String[bytes.getInt()];
        for (int i = 0; i < words.length; i++) {
            words[i] = word(bytes);
        }
        Map<SitePath, Anatomy> pages = new HashMap<>();
        for (int left = bytes.getInt(); left > 0; left--) {
            SitePath page = new SitePath(word(bytes));
            List<String> ids = words(bytes, words);
            List<String> links = words(bytes, words);
            pages.put(page, new Anatomy(ids, new LinkedHashSet<>(links), new LinkedHashSet<>(words(bytes, words))));
        }
        return pages;
    }

    private static String word(ByteBuffer bytes) {
        byte[] word = new byte[bytes.getInt()];
        bytes.get(word);
        return new String(word, StandardCharsets.UTF_8);
    }

    private static List<String> words(ByteBuffer bytes, String[] words) {
        int count = bytes.getInt();
        List<String> read = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            read.add(words[bytes.getInt()]);
        }
        return read;
    }
}
