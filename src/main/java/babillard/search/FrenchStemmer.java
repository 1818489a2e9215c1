package babillard.search;

/**
 * The French stemmer of Snowball, as its authors describe it, for words whose accents are folded: the rules on accented
 * letters are left out, since they never apply. A vowel that stands for a consonant is written as a capital meanwhile.
 */
final class FrenchStemmer {
    private static final String[] EXCEPTIONS = {"par", "col", "tap"};

    private final char[] word;
    private int length;
    private int verbal;
    private int first;
    private int second;

    private FrenchStemmer(String word) {
        this.word = word.toCharArray();
        length = word.length();
    }

    static String stem(String word) {
        FrenchStemmer stemmer = new FrenchStemmer(word);
        stemmer.markConsonants();
        stemmer.markRegions();
        stemmer.strip();
        return stemmer.unmarked();
    }

    /** u and i between vowels, u after q, and y beside a vowel, are consonants. */
    private void markConsonants() {
        for (int i = 0; i < length; i++) {
            char next = at(i + 1);
            if (isVowel(at(i)) && next == 'y') {
                word[i + 1] = 'Y';
            } else if (isVowel(at(i)) && (next == 'u' || next == 'i') && isVowel(at(i + 2))) {
                word[i + 1] = next == 'u' ? 'U' : 'I';
            } else if (at(i) == 'y' && isVowel(next)) {
                word[i] = 'Y';
            } else if (at(i) == 'q' && next == 'u') {
                word[i + 1] = 'U';
            }
        }
    }

    private void markRegions() {
        boolean begins = length >= 3;
        if (begins && (isVowel(at(0)) && isVowel(at(1)) || beginsAsException())) {
            verbal = 3;
        } else {
            verbal = past(true, 1);
        }
        first = past(false, past(true, 0));
        second = past(false, past(true, first));
    }

    private boolean beginsAsException() {
        for (String exception : EXCEPTIONS) {
            if (word[0] == exception.charAt(0) && word[1] == exception.charAt(1) && word[2] == exception.charAt(2)) {
                return true;
            }
        }
        return false;
    }

    /** The place after the next vowel, or after the next letter that is none; the end when there is no such letter. */
    private int past(boolean vowel, int from) {
        for (int i = from; i < length; i++) {
            if (isVowel(at(i)) == vowel) {
                return i + 1;
            }
        }
        return length;
    }

    private void strip() {
        if (stripStandardSuffix() || stripVerbalSuffixInI() || stripVerbalSuffix()) {
            if (at(length - 1) == 'Y') {
                word[length - 1] = 'i';
            }
        } else {
            stripResidue();
        }
        if (!FrenchSuffixes.DOUBLED.longest(word, length, 0).isEmpty()) {
            length--;
        }
    }

    private boolean stripStandardSuffix() {
        String suffix = FrenchSuffixes.STANDARD.longest(word, length, 0);
        int start = length - suffix.length();
        boolean inSecond = start >= second;
        return switch (FrenchSuffixes.rule(suffix)) {
            case NONE -> false;
            case DELETE -> inSecond && replace(start, "");
            case ATION -> inSecond && replace(start, "") && afterAtion();
            case LOGIE -> inSecond && replace(start, "log");
            case UTION -> inSecond && replace(start, "u");
            case ENCE -> inSecond && replace(start, "ent");
            case EMENT -> start >= verbal && replace(start, "") && afterEment();
            case IF -> inSecond && replace(start, "") && afterIf();
            case EAUX -> replace(start, "eau");
            case AUX -> start >= first && replace(start, "al");
            case EUSE -> inSecond ? replace(start, "") : start >= first && replace(start, "eux");
            case ISSEMENT -> start >= first && start > 0 && !isVowel(at(start - 1)) && replace(start, "");
            case AMMENT -> toParticiple(start >= verbal, start, "ant");
            case EMMENT -> toParticiple(start >= verbal, start, "ent");
            case MENT -> toParticiple(start > verbal && isVowel(at(start - 1)), start, "");
        };
    }

    /** The adverb becomes the participle that it comes from, whose own suffix is still to be stripped. */
    private boolean toParticiple(boolean allowed, int start, String ending) {
        if (allowed) {
            replace(start, ending);
        }
        return false;
    }

    private boolean afterAtion() {
        return !endsWith("ic") || replace(length - 2, length - 2 >= second ? "" : "iqU");
    }

    private boolean afterEment() {
        int two = length - 2;
        int three = length - 3;
        if (endsWith("iv") && two >= second) {
            replace(two, "");
            return !endsWith("at") || length - 2 < second || replace(length - 2, "");
        } else if (endsWith("eus") && three >= first) {
            return replace(three, three >= second ? "" : "eux");
        }
        return !endsWith("abl") && !endsWith("iqU") || three < second || replace(three, "");
    }

    private boolean afterIf() {
        int at = length - 2;
        return !endsWith("at") || at < second || replace(at, "") && afterAtion();
    }

    private boolean stripVerbalSuffixInI() {
        String suffix = FrenchSuffixes.VERBAL_IN_I.longest(word, length, verbal);
        int start = length - suffix.length();
        return !suffix.isEmpty() && start > verbal && !isVowel(at(start - 1)) && replace(start, "");
    }

    private boolean stripVerbalSuffix() {
        String suffix = FrenchSuffixes.VERBAL.longest(word, length, verbal);
        int start = length - suffix.length();
        if (suffix.isEmpty() || suffix.equals("ions") && start < second) {
            return false;
        }
        replace(start, "");
        if (suffix.charAt(0) == 'a' && start > verbal && endsWith("e")) {
            replace(start - 1, "");
        }
        return true;
    }

    private void stripResidue() {
        int last = length - 1;
        if (endsWith("s") && last > 0 && "aious".indexOf(at(last - 1)) < 0) {
            replace(last, "");
        }
        String suffix = FrenchSuffixes.RESIDUAL.longest(word, length, verbal);
        int start = length - suffix.length();
        switch (suffix) {
            case "ion" -> {
                if (start >= second && start > verbal && (at(start - 1) == 's' || at(start - 1) == 't')) {
                    replace(start, "");
                }
            }
            case "ier", "Ier" -> replace(start, "i");
            case "e" -> replace(start, "");
            default -> {}
        }
    }

    private String unmarked() {
        for (int i = 0; i < length; i++) {
            char c = at(i);
            if (c == 'I' || c == 'U' || c == 'Y') {
                word[i] = (char) (c + ('a' - 'A'));
            }
        }
        return new String(word, 0, length);
    }

    private boolean replace(int start, String ending) {
        ending.getChars(0, ending.length(), word, start);
        length = start + ending.length();
        return true;
    }

    private boolean endsWith(String ending) {
        int start = length - ending.length();
        for (int i = 0; start >= 0 && i < ending.length(); i++) {
            if (word[start + i] != ending.charAt(i)) {
                return false;
            }
        }
        return start >= 0;
    }

    /** The letter there, or a sign that is no letter beyond the end. */
    private char at(int i) {
        return i >= 0 && i < length ? word[i] : '\0';
    }

    private static boolean isVowel(char c) {
        return switch (c) {
            case 'a', 'e', 'i', 'o', 'u', 'y' -> true;
            default -> false;
        };
    }
}
