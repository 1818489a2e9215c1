package babillard.report;

import babillard.text.Severity;

/** The colours of a terminal, or none. */
public enum Palette {
    PLAIN,
    COLOURED;

    private static final String RED = "31";
    private static final String YELLOW = "33";
    private static final String CYAN = "36";
    private static final String BOLD = "1";
    private static final String FAINT = "2";

    String bold(String text) {
        return in(BOLD, text);
    }

    String faint(String text) {
        return in(FAINT, text);
    }

    String of(Severity severity, String text) {
        return in(BOLD + ";" + colour(severity), text);
    }

    private static String colour(Severity severity) {
        return switch (severity) {
            case ERROR -> RED;
            case WARNING -> YELLOW;
            case NOTE -> CYAN;
        };
    }

    private String in(String style, String text) {
        return this == PLAIN ? text : "\u001B[" + style + "m" + text + "\u001B[0m";
    }
}
