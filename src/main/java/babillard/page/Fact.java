package babillard.page;

import java.util.List;
import java.util.Optional;

/** A field of an offer: its label, which may be {@code named} by the notice alone, and its values. */
record Fact(String label, boolean named, List<Value> values) {
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
