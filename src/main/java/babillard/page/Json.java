package babillard.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The little JSON that a page hands to its script: texts, numbers, lists and objects. */
final class Json {
    /** Harmless in JSON, but not where it may be taken for HTML or an old script. */
    private static final String UNWANTED = "<>&\u2028\u2029";

    private Json() {}

    static String text(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ' || UNWANTED.indexOf(c) >= 0) {
                quoted.append("\\u").append(hex(c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    static String list(Stream<String> values) {
        return values.collect(Collectors.joining(",", "[", "]"));
    }

    static String texts(List<String> texts) {
        return list(texts.stream().map(Json::text));
    }

    /** An object of names and values that are written already. */
    static String object(List<String> names, List<String> values) {
        StringBuilder object = new StringBuilder("{");
        for (int i = 0; i < names.size(); i++) {
            object.append(i == 0 ? "" : ",").append(names.get(i)).append(':').append(values.get(i));
        }
        return object.append('}').toString();
    }

    private static String hex(char c) {
        return String.format("%04x", (int) c);
    }
}
