package babillard.jbake;

import babillard.site.Language;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A key of {@code jbake.properties} that is the portal's own; that file says what each is for. */
enum Setting {
    HOST("site.host", Setting::isWebAddress),
    TITLE("portal.title", value -> true),
    DESCRIPTION("portal.description", value -> true),
    LANGUAGES(SiteConfiguration.LANGUAGES, SiteConfiguration::areLanguages),
    AUTHORITY("portal.authority", Setting::isDomain),
    LICENCE("portal.licence", Setting::isWebAddress),
    SECURITY_CONTACT("portal.security.contact", value -> value.startsWith("mailto:") || isWebAddress(value)),
    SECURITY_EXPIRES("portal.security.expires", Setting::isDate),
    HUB("portal.websub.hub", Setting::isWebAddress),
    WITHDRAWN_DAYS("portal.withdrawn.days", Setting::isNumber),
    CLOSED_MONTHS("portal.closed.months", value -> isNumber(value) && Integer.parseInt(value) > 0),
    CLOSED_CONTACTS("portal.closed.contacts", Setting::isChoice),
    SEARCH_WHOLE("search.whole", Setting::isNumber),
    SEARCH_SHARD("search.shard", Setting::isNumber),
    SEARCH_DOCUMENTS("search.documents", Setting::isNumber),
    SEARCH_CLOSED_TEXT("search.closed.text", Setting::isChoice),
    SEARCH_DEBUG("search.debug", Setting::isChoice);

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // Each is a function without state.
    private final Predicate<String> isRight;

    Setting(String key, Predicate<String> isRight) {
        this.key = key;
        this.isRight = isRight;
    }

    String key() {
        return key;
    }

    static Optional<Setting> of(String key) {
        return Arrays.stream(values())
                .filter(setting -> setting.key.equals(key))
                .findFirst();
    }

    /** Whether a key gives in another language what the portal says of itself: {@code portal.title.en}. */
    static boolean isTranslated(String key) {
        int dot = key.lastIndexOf('.');
        return dot > 0
                && Language.isCode(key.substring(dot + 1))
                && Stream.of(TITLE, DESCRIPTION).anyMatch(setting -> setting.key.equals(key.substring(0, dot)));
    }

    /** Whether a value will do; an empty one is none. */
    boolean takes(String value) {
        return value.isBlank() || isRight.test(value.strip());
    }

    private static boolean isWebAddress(String value) {
        try {
            URI address = URI.create(value);
            return ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getHost() != null;
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    private static boolean isDomain(String value) {
        return !value.startsWith(".")
                && value.chars().allMatch(c -> c == '.' || c == '-' || c < 128 && Character.isLetterOrDigit(c));
    }

    private static boolean isDate(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeParseException notADate) {
            return false;
        }
    }

    private static boolean isChoice(String value) {
        return value.equals("true") || value.equals("false");
    }

    private static boolean isNumber(String value) {
        return value.length() < 7 && value.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
