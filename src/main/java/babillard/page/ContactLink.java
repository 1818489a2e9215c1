package babillard.page;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A way to reach the employer, as printed, and as a link when it can be one. */
record ContactLink(String kind, String label, Optional<String> href) {
    private static final String COUNTRY = "+687";
    private static final int LOCAL_DIGITS = 6;

    static ContactLink telephone(String printed) {
        String digits = digits(printed);
        String number = digits.length() == LOCAL_DIGITS ? COUNTRY + digits : digits;
        return new ContactLink("tel", printed, digits.isEmpty() ? Optional.empty() : Optional.of("tel:" + number));
    }

    static ContactLink mail(String address, String subject) {
        return new ContactLink(
                "mail",
                address,
                isMail(address) ? Optional.of("mailto:" + address + "?subject=" + encoded(subject)) : Optional.empty());
    }

    /** A way of which only the printed words are known: an address of mail, a telephone number, or a sentence. */
    static ContactLink any(String printed, String subject) {
        if (isMail(printed)) {
            return mail(printed, subject);
        }
        return digits(printed).length() >= LOCAL_DIGITS && printed.chars().noneMatch(Character::isLetter)
                ? telephone(printed)
                : new ContactLink("text", printed, Optional.empty());
    }

    static boolean isWebAddress(String address) {
        try {
            URI uri = URI.create(address);
            return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme())) && uri.getHost() != null;
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    private static boolean isMail(String address) {
        int at = address.indexOf('@');
        return at > 0
                && at == address.lastIndexOf('@')
                && address.indexOf('.', at) > at + 1
                && address.chars().allMatch(ContactLink::isPlain);
    }

    private static boolean isPlain(int c) {
        return (c < 128 && Character.isLetterOrDigit(c)) || "@._+-".indexOf(c) >= 0;
    }

    private static String digits(String printed) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            if ((c >= '0' && c <= '9') || (c == '+' && digits.isEmpty())) {
                digits.append(c);
            }
        }
        return digits.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
