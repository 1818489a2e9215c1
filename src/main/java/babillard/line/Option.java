package babillard.line;

import java.util.List;

/** An option: its names, the short one first, what its value is called, and under which key a sentence explains it. */
public record Option(Kind kind, List<String> names, String label, String sentence) {
    /** What follows the name of an option. */
    public enum Kind {
        NOTHING,
        VALUE,
        /** {@code KEY=VALUE}; such an option may be given more than once. */
        PAIR
    }

    public Option {
        names = List.copyOf(names);
    }

    /** An option that is there or not. */
    public static Option flag(String sentence, String... names) {
        return new Option(Kind.NOTHING, List.of(names), "", sentence);
    }

    public static Option value(String label, String sentence, String... names) {
        return new Option(Kind.VALUE, List.of(names), label, sentence);
    }

    public static Option pair(String sentence, String name) {
        return new Option(Kind.PAIR, List.of(name), "KEY=VALUE", sentence);
    }

    /** The name by which it is told from others. */
    String name() {
        return names.get(names.size() - 1);
    }
}
