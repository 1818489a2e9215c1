package babillard.notice;

import java.util.ArrayList;
import java.util.List;

/** A text as the words, numbers and signs of which dates are made, folded. */
record DateWords(List<String> words) {
    private static final int LONGEST_TEXT = 2_000;
    private static final String CENTURY = "20";

    static DateWords of(String text) {
        String folded = Folded.of(text, LONGEST_TEXT).text;
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < folded.length()) {
            int end = end(folded, at);
            if (folded.charAt(at) != ' ') {
                add(words, legible(folded.substring(at, end)));
            }
            at = end;
        }
        return new DateWords(words);
    }

    private static void add(List<String> words, String word) {
        int last = words.size() - 1;
        if (last >= 0 && isTornFrom(words.get(last), word)) {
            words.set(last, words.get(last) + word);
        } else {
            words.add(word);
        }
    }

    /** {@code 2 9 août 2 025}: digits of a day or of a year that the extraction set apart. */
    private static boolean isTornFrom(String first, String second) {
        if (!isDigits(first) || !isDigits(second)) {
            return false;
        }
        String both = first + second;
        return both.length() == 2 && first.charAt(0) >= '1' && first.charAt(0) <= '3'
                || both.length() == 4 && both.startsWith(CENTURY);
    }

    int size() {
        return words.size();
    }

    /** The word at a place, or nothing beyond the ends. */
    String word(int i) {
        return i >= 0 && i < words.size() ? words.get(i) : "";
    }

    boolean is(int i, String word) {
        return word(i).equals(word);
    }

    boolean isNumber(int i) {
        String word = word(i);
        return !word.isEmpty() && word.length() <= 4 && isDigits(word);
    }

    boolean isSeparator(int i) {
        return is(i, "/") || is(i, "-") || is(i, ".");
    }

    int number(int i) {
        return Integer.parseInt(words.get(i));
    }

    int digits(int i) {
        return words.get(i).length();
    }

    /** Where the run of digits or of letters ends that begins at {@code at}; a sign stands alone. */
    private static int end(String folded, int at) {
        int end = at + 1;
        if (Character.isDigit(folded.charAt(at))) {
            while (end < folded.length() && isDigitLike(folded, end)) {
                end++;
            }
        } else if (Character.isLetter(folded.charAt(at))) {
            while (end < folded.length() && Character.isLetter(folded.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    /** A letter o or l between digits is a misread digit. */
    private static boolean isDigitLike(String folded, int at) {
        char c = folded.charAt(at);
        boolean isMisread = (c == 'o' || c == 'l' || c == 'i')
                && at + 1 < folded.length()
                && Character.isDigit(folded.charAt(at + 1));
        return Character.isDigit(c) || isMisread;
    }

    private static String legible(String word) {
        return Character.isDigit(word.charAt(0))
                ? word.replace('o', '0').replace('l', '1').replace('i', '1')
                : word;
    }

    private static boolean isDigits(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < '0' || word.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
