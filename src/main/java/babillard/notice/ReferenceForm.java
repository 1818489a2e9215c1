package babillard.notice;

import java.util.Optional;

/** Reads {@code 3134-25-0014/SR du 3 janvier 2025} and its kin; the date may be absent or impossible. */
record ReferenceForm(String printed, Optional<FrenchDate> date) {
    private static final int LONGEST = 60;

    /** The reference in the value of its label. */
    static Optional<ReferenceForm> in(String value) {
        String text = value.strip();
        Optional<ReferenceNumber> number = ReferenceNumber.in(text);
        if (number.isPresent()) {
            String name =
                    tight(text.substring(number.get().start(), number.get().end()));
            return Optional.of(new ReferenceForm(
                    name, FrenchDate.in(text.substring(number.get().end()))));
        }
        int start = numberStart(text);
        int du = dateStart(text, start);
        String name = tight(text.substring(start, du));
        boolean isName = name.chars().anyMatch(Character::isDigit) && !starts(name, 0, "du ");
        return isName ? Optional.of(new ReferenceForm(name, FrenchDate.in(text.substring(du)))) : Optional.empty();
    }

    /** A reference that stands in a line without a label: {@code 25-56753/MPRH}, {@code 3134-26-0677/SR}. */
    static Optional<ReferenceForm> without(String line) {
        if (line.indexOf('/') < 0) {
            return Optional.empty();
        }
        String[] words = line.strip().split("\\s+", 12);
        for (String word : words) {
            String bare = word.replace(",", "").replace(".", "");
            if (isReference(bare)) {
                return in(line.substring(line.indexOf(word)));
            }
        }
        return Optional.empty();
    }

    /** Digits, a hyphen, digits, perhaps once more, a slash, and capitals. */
    private static boolean isReference(String word) {
        int slash = word.indexOf('/');
        if (slash < 5 || slash + 2 >= word.length()) {
            return false;
        }
        String numbers = word.substring(0, slash);
        String office = word.substring(slash + 1);
        return numbers.indexOf('-') > 0
                && numbers.chars().allMatch(c -> c == '-' || c >= '0' && c <= '9')
                && office.chars().allMatch(c -> Character.isUpperCase(c) || c == '-');
    }

    /** Behind {@code n°}. */
    private static int numberStart(String text) {
        String lower = Folded.of(text, 3).text;
        return lower.startsWith("n°") || lower.startsWith("no ") ? 2 : 0;
    }

    /** Where the date begins: at the word {@code du}, at a comma, or at the end. */
    private static int dateStart(String text, int from) {
        int end = Math.min(text.length(), from + LONGEST);
        for (int i = from; i < end; i++) {
            boolean atSpace = text.charAt(i) == ' ';
            if (atSpace && (starts(text, i + 1, "du ") || starts(text, i + 1, "en date") || starts(text, i + 1, "(du"))
                    || atSpace && starts(text, i + 1, "datée")
                    || atSpace && (starts(text, i + 1, "de l'avis") || starts(text, i + 1, "- du"))
                    || text.charAt(i) == ','
                    || text.charAt(i) == ';') {
                return i;
            }
        }
        return end;
    }

    private static boolean starts(String text, int at, String word) {
        return text.regionMatches(true, at, word, 0, word.length());
    }

    /** Without the spaces that the extraction put beside hyphens and slashes, and without closing signs. */
    private static String tight(String text) {
        StringBuilder tight = new StringBuilder(text.length());
        String name = text.strip();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean sign = c == '-' || c == '/';
            if (sign && !tight.isEmpty() && tight.charAt(tight.length() - 1) == ' ') {
                tight.setLength(tight.length() - 1);
            }
            boolean behindSign = !tight.isEmpty() && "-/".indexOf(tight.charAt(tight.length() - 1)) >= 0;
            boolean behindSpace = !tight.isEmpty() && tight.charAt(tight.length() - 1) == ' ';
            if (c != ' ' || !behindSign && !behindSpace) {
                tight.append(c);
            }
        }
        int end = tight.length();
        while (end > 0 && !Character.isLetterOrDigit(tight.charAt(end - 1)) && tight.charAt(end - 1) != ')') {
            end--;
        }
        return tight.substring(0, end);
    }
}
