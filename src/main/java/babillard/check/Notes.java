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
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What pages mention, written down for the next time: every word once, a page as the numbers of its words. */
final class Notes {
    private final Words words;
    private final Map<SitePath, Mentions> pages = new ConcurrentHashMap<>();

    Notes(Words words) {
        this.words = words;
    }

    void add(SitePath page, Mentions mentions) {
        pages.put(page, mentions);
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            Collection<Word> all = words.all();
            out.writeInt(all.size());
            for (Word word : all) {
                out.writeInt(word.number());
                write(out, word.text());
            }
            out.writeInt(pages.size());
            for (Map.Entry<SitePath, Mentions> page : pages.entrySet()) {
                write(out, page.getKey().value());
                write(out, page.getValue().ids());
                write(out, page.getValue().links());
                write(out, page.getValue().languages());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static void write(DataOutputStream out, List<Word> words) throws IOException {
        out.writeInt(words.size());
        for (Word word : words) {
            out.writeInt(word.number());
        }
    }

    /** The pages that were noted, in the words of this time; whoever kept the bytes answers for them. */
    static Map<SitePath, Mentions> read(byte[] noted, Words words) {
        if (noted.length == 0) {
            return Map.of();
        }
        ByteBuffer bytes = ByteBuffer.wrap(noted);
        Word[] numbered = new Word[bytes.getInt()];
        for (int left = numbered.length; left > 0; left--) {
            int number = bytes.getInt();
            numbered[number] = words.of(text(bytes));
        }
        Map<SitePath, Mentions> pages = new HashMap<>();
        for (int left = bytes.getInt(); left > 0; left--) {
            SitePath page = new SitePath(text(bytes));
            pages.put(page, new Mentions(words(bytes, numbered), words(bytes, numbered), words(bytes, numbered)));
        }
        return pages;
    }

    private static String text(ByteBuffer bytes) {
        byte[] text = new byte[bytes.getInt()];
        bytes.get(text);
        return new String(text, StandardCharsets.UTF_8);
    }

    private static List<Word> words(ByteBuffer bytes, Word[] numbered) {
        int count = bytes.getInt();
        List<Word> words = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            words.add(numbered[bytes.getInt()]);
        }
        return words;
    }
}
