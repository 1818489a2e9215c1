package babillard.page;

import java.util.List;
import java.util.Optional;

/**
 * A field of an offer: its label, which may be {@code named} by the notice alone, and its values; what is {@code alike}
 * is the same for every offer that has it under that name.
 */
record Fact(String label, boolean named, List<Value> values, Optional<String> alike) {
    static Fact of(String label, List<Value> values) {
        return new Fact(label, false, values, values.size() == 1 ? alike(label, values.get(0)) : Optional.empty());
    }

    static Fact named(String label, String text) {
        return new Fact(label, true, List.of(Value.of(text)), Optional.empty());
    }

    /** Many offers lead to the same listing, or name the same day. */
    private static Optional<String> alike(String label, Value value) {
        boolean common = value.href().isPresent() || value.date().isPresent();
        return common && value.before().isEmpty() && value.next().isEmpty()
                ? Optional.of(value.href().orElse(label) + " " + value.text())
                : Optional.empty();
    }

    /** What a field says: words before it, a text, which may lead to a listing or be a date, and what comes next. */
    record Value(String before, String text, Optional<String> href, Optional<String> date, Optional<Value> next) {
        static Value of(String text) {
            return new Value("", text, Optional.empty(), Optional.empty(), Optional.empty());
        }

        static Value link(String text, String href) {
            return new Value("", text, Optional.of(href), Optional.empty(), Optional.empty());
        }

        static Value day(String before, Day day, Optional<Value> next) {
            return new Value(before, day.full(), Optional.empty(), Optional.of(day.iso()), next);
        }

        static Value day(Day day) {
            return day("", day, Optional.empty());
        }
    }
}
