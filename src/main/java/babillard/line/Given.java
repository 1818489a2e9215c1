package babillard.line;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a line gives: the values of its options, which may turn out not to be what they should, and its operands. */
public record Given(Map<String, List<String>> values, List<String> operands) {
    public Given {
        values = Map.copyOf(values);
        operands = List.copyOf(operands);
    }

    public boolean has(Option option) {
        return values.containsKey(option.name());
    }

    public Optional<String> text(Option option) {
        return all(option).stream().findFirst();
    }

    public Optional<Path> path(Option option) throws UsageException {
        Optional<String> text = text(option);
        return text.isPresent() ? Optional.of(path(text.get())) : Optional.empty();
    }

    /** A text as the name of a file. */
    public static Path path(String text) throws UsageException {
        try {
            return Path.of(text);
        } catch (InvalidPathException wrong) {
            throw new UsageException("usage.path", text);
        }
    }

    public Optional<LocalDate> day(Option option) throws UsageException {
        try {
            return text(option).map(LocalDate::parse);
        } catch (DateTimeException wrong) {
            throw new UsageException("usage.date", text(option).orElse(""));
        }
    }

    public Optional<Integer> number(Option option) throws UsageException {
        try {
            return text(option).map(Integer::valueOf);
        } catch (NumberFormatException wrong) {
            throw new UsageException("usage.number", text(option).orElse(""));
        }
    }

    /** One of several, written in small letters or in capitals. */
    public <E extends Enum<E>> Optional<E> choice(Option option, Class<E> among) throws UsageException {
        try {
            return text(option).map(text -> Enum.valueOf(among, text.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException wrong) {
            throw new UsageException("usage.choice", text(option).orElse(""), option.label());
        }
    }

    /** The last value of each key; one without a value is set to true. */
    public Map<String, String> pairs(Option option) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : all(option)) {
            int equals = pair.indexOf('=');
            pairs.put(equals < 0 ? pair : pair.substring(0, equals), equals < 0 ? "true" : pair.substring(equals + 1));
        }
        return pairs;
    }

    private List<String> all(Option option) {
        return values.getOrDefault(option.name(), List.of());
    }
}
