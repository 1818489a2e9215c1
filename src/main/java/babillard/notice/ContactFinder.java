package babillard.notice;

import babillard.markup.Stretch;
import babillard.offer.Contact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the telephone numbers and the mail addresses that a notice prints. */
final class ContactFinder {
    private static final int FEWEST_DIGITS = 6;
    private static final int MOST_DIGITS = 13;
    private static final List<String> CALLS = List.of("tel", "mob", "phone", "portable", "gsm", "687");
    private static final int NEAR = 14;

    private final Set<String> telephones = new LinkedHashSet<>();
    private final Set<String> mails = new LinkedHashSet<>();
    private final Set<String> mailsSeen = new LinkedHashSet<>();

    void see(Line line) {
        if (line.folded.mayHoldAt) {
            for (Stretch mail : mails(line.text)) {
                String address = line.text.substring(mail.from(), mail.to());
                if (mailsSeen.add(address.toLowerCase(Locale.ROOT))) {
                    mails.add(address);
                }
            }
        }
        if (line.folded.mayHoldDigit) {
            telephones(line.text)
                    .forEach(number -> telephones.add(
                            line.text.substring(number.from(), number.to()).strip()));
        }
    }

    Contact contact() {
        return new Contact(new ArrayList<>(telephones), new ArrayList<>(mails));
    }

    /** Where a text names a way to reach someone. */
    static List<Stretch> stretches(String text) {
        return Stream.concat(mails(text).stream(), telephones(text).stream())
                .sorted(Comparator.comparing(Stretch::from))
                .toList();
    }

    private static List<Stretch> mails(String text) {
        List<Stretch> found = new ArrayList<>();
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            mail(text, at).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Stretch> mail(String text, int at) {
        int start = at;
        while (start > 0 && at - start < 64 && isMailLetter(text.charAt(start - 1))) {
            start--;
        }
        int end = at + 1;
        while (end < text.length() && end - at < 253 && isMailLetter(text.charAt(end))) {
            end++;
        }
        while (end > at + 1 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        int dot = end - 1;
        while (dot > at && text.charAt(dot) != '.') {
            dot--;
        }
        return start < at && dot > at + 1 ? Optional.of(new Stretch(start, end)) : Optional.empty();
    }

    private static boolean isMailLetter(char c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_' || c == '+');
    }

    /** Runs of digits in pairs, or any run behind a word that announces a call. */
    private static List<Stretch> telephones(String text) {
        List<Stretch> found = new ArrayList<>();
        int at = numberStart(text, 0);
        while (at < text.length()) {
            int end = numberEnd(text, at);
            if (isTelephone(text.substring(at, end).strip(), text, at)) {
                found.add(new Stretch(at, end));
            }
            at = numberStart(text, Math.max(end, at + 1));
        }
        return found;
    }

    /** Where the next number begins at {@code from} or behind, or the end of the text. */
    private static int numberStart(String text, int from) {
        int at = from;
        while (at < text.length() && !isNumberStart(text, at)) {
            at++;
        }
        return at;
    }

    private static boolean isNumberStart(String text, int at) {
        char c = text.charAt(at);
        return (isDigit(c) || c == '+' || c == '(' && text.startsWith("(+", at))
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    private static int numberEnd(String text, int from) {
        int end = from;
        int last = from;
        while (end < text.length()
                && end - from < 30
                && (isDigit(text.charAt(end)) || " .()+".indexOf(text.charAt(end)) >= 0)) {
            if (isDigit(text.charAt(end))) {
                last = end + 1;
            }
            end++;
        }
        return Math.max(last, from + 1);
    }

    private static boolean isTelephone(String number, String text, int at) {
        int digits = 0;
        for (int i = 0; i < number.length(); i++) {
            digits += isDigit(number.charAt(i)) ? 1 : 0;
        }
        if (digits < FEWEST_DIGITS || digits > MOST_DIGITS) {
            return false;
        }
        return number.indexOf("687") >= 0 && number.indexOf('+') >= 0 || isPaired(number) || isCalled(text, at);
    }

    /** {@code 26.79.38}, {@code 26 77 98}. */
    private static boolean isPaired(String number) {
        if (number.length() != 8) {
            return false;
        }
        char sign = number.charAt(2);
        return (sign == '.' || sign == ' ') && number.charAt(5) == sign;
    }

    private static boolean isCalled(String text, int at) {
        String before = Folded.of(text.substring(Math.max(0, at - NEAR), at)).text;
        return CALLS.stream().anyMatch(before::contains);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
