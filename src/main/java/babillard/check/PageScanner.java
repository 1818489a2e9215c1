package babillard.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the ids and links of a page that this program has made, in one pass over its bytes. */
final class PageScanner {
    static final List<String> ATTRIBUTES = List.of("id", "href", "src", "action");
    private static final byte[] ID = name("id");
    private static final byte[] HREF = name("href");
    private static final byte[] SRC = name("src");
    private static final byte[] ACTION = name("action");
    private static final byte[] HREFLANG = name("hreflang");
    private static final byte[] LINK = name("link");
    private static final byte[][] RAW_TEXT = {name("script"), name("style"), name("textarea"), name("title")};
    private static final int TO_LOWER_CASE = 0x20;

    private final byte[] page;
    private final Words words;
    private final List<Word> ids = new ArrayList<>();
    private final WordSet links = new WordSet();
    private final WordSet languages = new WordSet();
    private int at;
    private boolean namesLanguage;
    private Word href = Word.NONE;

    private PageScanner(byte[] page, Words words) {
        this.page = page;
        this.words = words;
    }

    static Mentions scan(byte[] page, Words words) {
        PageScanner scanner = new PageScanner(page, words);
        while (scanner.at < page.length) {
            scanner.next();
        }
        return new Mentions(scanner.ids, scanner.links.inOrder(), scanner.languages.inOrder());
    }

    private void next() {
        at = indexOf('<', at) + 1;
        if (at >= page.length) {
            return;
        }
        if (isLetter(page[at])) {
            tag();
        } else if (page[at] == '!' && isComment()) {
            skipComment();
        }
    }

    private void tag() {
        int name = at;
        int end = nameEnd(name);
        at = end;
        namesLanguage = false;
        href = Word.NONE;
        boolean more = true;
        while (more) {
            more = attribute();
        }
        if (namesLanguage && href != Word.NONE && is(LINK, name, end)) {
            languages.add(href);
        }
        int letter = page[name] | TO_LOWER_CASE;
        if (letter == 's' || letter == 't') {
            skipRawText(name, end);
        }
    }

    /** Reads an attribute; tells whether the tag goes on. */
    private boolean attribute() {
        byte[] bytes = page;
        int name = at;
        while (name < bytes.length && (isSpace(bytes[name]) || bytes[name] == '/')) {
            name++;
        }
        at = name;
        if (name >= bytes.length || bytes[name] == '>') {
            return false;
        }
        int end = attributeEnd(name + 1);
        at = end;
        skipSpaces();
        if (at < bytes.length && bytes[at] == '=') {
            at++;
            skipSpaces();
            value(name, end);
        }
        return true;
    }

    private void value(int name, int end) {
        if (at >= page.length) {
            return;
        }
        byte quote = page[at];
        boolean quoted = quote == '"' || quote == '\'';
        int from = quoted ? at + 1 : at;
        int to = quoted ? indexOf(quote, from) : unquotedEnd(from);
        at = quoted ? to + 1 : to;
        switch (end - name) {
            case 2 -> id(name, from, to);
            case 3 -> link(SRC, name, from, to);
            case 4 -> link(HREF, name, from, to);
            case 6 -> link(ACTION, name, from, to);
            case 8 -> namesLanguage |= is(HREFLANG, name, end);
            default -> {}
        }
    }

    private void id(int name, int from, int to) {
        if (to > from && is(ID, name)) {
            ids.add(words.of(page, from, to));
        }
    }

    private void link(byte[] attribute, int name, int from, int to) {
        if (is(attribute, name)) {
            Word link = words.of(page, from, to);
            links.add(link);
            href = attribute == HREF ? link : href;
        }
    }

    private void skipRawText(int name, int end) {
        for (byte[] raw : RAW_TEXT) {
            if (is(raw, name, end)) {
                skipPastEnd(raw);
            }
        }
    }

    private void skipPastEnd(byte[] name) {
        at = indexOf('<', at);
        while (at < page.length && !isEnd(name)) {
            at = indexOf('<', at + 1);
        }
    }

    /** Whether the end tag of such an element stands here. */
    private boolean isEnd(byte[] name) {
        int from = at + 2;
        int to = from + name.length;
        return to <= page.length
                && page[at + 1] == '/'
                && is(name, from, to)
                && (to == page.length || endsName(page[to]));
    }

    private boolean isComment() {
        return at + 2 < page.length && page[at + 1] == '-' && page[at + 2] == '-';
    }

    /** A comment that ends where it begins, {@code <!-->}, ends there for browsers too. */
    private void skipComment() {
        int end = at + 1;
        while (end + 2 < page.length && !(page[end] == '-' && page[end + 1] == '-' && page[end + 2] == '>')) {
            end++;
        }
        at = Math.min(page.length, end + 3);
    }

    private int nameEnd(int from) {
        byte[] bytes = page;
        int end = from;
        while (end < bytes.length && !endsName(bytes[end])) {
            end++;
        }
        return end;
    }

    private int attributeEnd(int from) {
        byte[] bytes = page;
        int end = from;
        while (end < bytes.length && !endsName(bytes[end]) && bytes[end] != '=') {
            end++;
        }
        return end;
    }

    private int unquotedEnd(int from) {
        int end = from;
        while (end < page.length && !isSpace(page[end]) && page[end] != '>') {
            end++;
        }
        return end;
    }

    /** Where the next such byte stands, or the length of the page. */
    private int indexOf(int wanted, int from) {
        byte[] bytes = page;
        int i = from;
        while (i < bytes.length && bytes[i] != wanted) {
            i++;
        }
        return i;
    }

    private void skipSpaces() {
        while (at < page.length && isSpace(page[at])) {
            at++;
        }
    }

    private boolean is(byte[] lowerCase, int from, int to) {
        return to - from == lowerCase.length && is(lowerCase, from);
    }

    /** Whether these letters stand there, in either case. */
    private boolean is(byte[] letters, int from) {
        byte[] bytes = page;
        for (int i = 0; i < letters.length; i++) {
            if ((bytes[from + i] | TO_LOWER_CASE) != letters[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] name(String lowerCase) {
        return lowerCase.getBytes(StandardCharsets.US_ASCII);
    }

    private static boolean endsName(byte c) {
        return c <= '>' && (c == '>' || c == '/' || isSpace(c));
    }

    private static boolean isSpace(byte c) {
        return c <= ' ' && (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f');
    }

    private static boolean isLetter(byte c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
