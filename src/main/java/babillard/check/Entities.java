package babillard.check;

import java.util.Map;

/** The character references that the program's own HTML has in attributes, decoded. */
final class Entities {
    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00a0");
    private static final int LONGEST = 8;

    private Entities() {}

    static String decode(String text) {
        int amp = text.indexOf('&');
        if (amp < 0) {
            return text;
        }
        StringBuilder decoded = new StringBuilder(text.length());
        int done = 0;
        for (; amp >= 0; amp = text.indexOf('&', amp + 1)) {
            int end = text.indexOf(';', amp);
            if (end > amp + 1 && end - amp <= LONGEST + 1) {
                String meant = meant(text.substring(amp + 1, end));
                if (!meant.isEmpty()) {
                    decoded.append(text, done, amp).append(meant);
                    done = end + 1;
                }
            }
        }
        return decoded.append(text, done, text.length()).toString();
    }

    /** What a reference means; empty when it is none. */
    private static String meant(String name) {
        if (name.charAt(0) != '#') {
            return NAMED.getOrDefault(name, "");
        }
        boolean hex = name.startsWith("#x") || name.startsWith("#X");
        try {
            int code = hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
            return code > 0 && Character.isValidCodePoint(code) ? Character.toString(code) : "";
        } catch (NumberFormatException none) {
            return "";
        }
    }
}
