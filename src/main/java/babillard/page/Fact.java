package babillard.page;

import java.util.List;
import java.util.Optional;

/** A field of an offer: its label and its values. */
record Fact(String label, List<Value> values) {
    /** What a field says: a text, which may lead to a listing or be a date, and a note on it. */
    record Value(String text, Optional<String> href, Optional<String> date, Optional<String> note) {
        static Value of(String text) {
            return new Value(text, Optional.empty(), Optional.empty(), Optional.empty());
        }

        static Value link(String text, String href) {
            return new Value(text, Optional.of(href), Optional.empty(), Optional.empty());
        }

        static Value day(Day day, Optional<String> note) {
            return new Value(day.full(), Optional.empty(), Optional.of(day.iso()), note);
        }
    }
}
