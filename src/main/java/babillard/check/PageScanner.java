package babillard.check;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Reads the ids and links of a page that this program has made, in one pass over its bytes. */
final class PageScanner {
    static final List<String> ATTRIBUTES = List.of("id", "href", "src", "action");
    private static final String[] NAMES = ATTRIBUTES.toArray(String[]::new);
    private static final String[] RAW_TEXT = {"script", "style", "textarea", "title"};

    private final byte[] page;
    private final Anatomy anatomy = Anatomy.empty();
    private int at;
    private boolean namesLanguage;
    private Optional<String> href = Optional.empty();

    private PageScanner(byte[] page) {
        this.page = page;
    }

    static Anatomy scan(byte[] page) {
        PageScanner scanner = new PageScanner(page);
        while (scanner.at < page.length) {
            scanner.next();
        }
        return scanner.anatomy;
    }

    private void next() {
        at = indexOf('<', at) + 1;
        if (at >= page.length) {
            return;
        }
        if (startsWith("!--")) {
            skipPast("-->", at + 1);
        } else if (isLetter(page[at])) {
            tag();
        }
    }

    private void tag() {
        int name = at;
        at = nameEnd(at);
        int end = at;
        namesLanguage = false;
        href = Optional.empty();
        boolean more = true;
        while (more) {
            more = attribute();
        }
        if (namesLanguage && is("link", name, end)) {
            href.ifPresent(anatomy.languages()::add);
        }
        for (String raw : RAW_TEXT) {
            if (is(raw, name, end)) {
                skipRawText(raw);
            }
        }
    }

    /** Reads an attribute; tells whether the tag goes on. */
    private boolean attribute() {
        while (at < page.length && (isSpace(page[at]) || page[at] == '/')) {
            at++;
        }
        if (at >= page.length || page[at] == '>') {
            return false;
        }
        int name = at;
        int end = attributeEnd(at + 1);
        at = end;
        skipSpaces();
        if (at < page.length && page[at] == '=') {
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
        int from = quoted ? ++at : at;
        at = quoted ? indexOf(quote, from) : unquotedEnd(from);
        for (String attribute : NAMES) {
            if (is(attribute, name, end)) {
                String told = Entities.decode(text(from, at));
                anatomy.attribute(attribute, told);
                href = attribute.equals("href") ? Optional.of(told) : href;
            }
        }
        namesLanguage |= is("hreflang", name, end);
        if (quoted) {
            at++;
        }
    }

    private void skipRawText(String name) {
        String close = "</" + name;
        at = indexOf('<', at);
        while (at < page.length && !(startsWith(close) && endsTag(at + close.length()))) {
            at = indexOf('<', at + 1);
        }
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

    private boolean endsTag(int index) {
        return index >= page.length || endsName(page[index]);
    }

    private void skipPast(String end, int from) {
        at = from;
        while (at < page.length && !startsWith(end)) {
            at++;
        }
        at = Math.min(page.length, at + end.length());
    }

    private void skipSpaces() {
        while (at < page.length && isSpace(page[at])) {
            at++;
        }
    }

    private boolean startsWith(String lowerCase) {
        return at + lowerCase.length() <= page.length && is(lowerCase, at, at + lowerCase.length());
    }

    private boolean is(String lowerCase, int from, int to) {
        if (to - from != lowerCase.length()) {
            return false;
        }
        for (int i = from; i < to; i++) {
            int c = page[i] >= 'A' && page[i] <= 'Z' ? page[i] + ('a' - 'A') : page[i];
            if (c != lowerCase.charAt(i - from)) {
                return false;
            }
        }
        return true;
    }

    private String text(int from, int to) {
        return new String(page, from, to - from, StandardCharsets.UTF_8);
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
