package babillard.bench;

import java.util.Locale;

/** What one case cost at one size on one JDK; the preview is timed in seconds that pass. */
record Measure(int java, int notices, Case of, Cost cost) {
    /** What is measured. */
    enum Case {
        COLD("cold build"),
        ONE_CHANGED("one notice changed"),
        NOTHING_CHANGED("nothing changed"),
        SERVE("serve, from saving to the page");

        private final String title;

        Case(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }

        static Case named(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    String printed() {
        return of == Case.SERVE
                ? String.format(Locale.ROOT, "%.0f ms", cost.seconds() * 1000)
                : String.format(Locale.ROOT, "%.2f s, %d MB", cost.seconds(), cost.megabytes());
    }
}
