package babillard.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The help of a command. Its sentences stand under {@code help.NAME.header}, {@code .description} and {@code .example},
 * the headings under {@code help.usage}, {@code .arguments}, {@code .options}, {@code .commands} and {@code .example}.
 */
public record Usage(UnaryOperator<String> sentences, UnaryOperator<String> strong) {
    private static final int WIDTH = 100;
    private static final int WIDEST_LABEL = 24;
    private static final String MARGIN = "  ";

    /** What is explained, and how. */
    private record Row(String label, String sentence) {}

    /** The lines of the help; {@code called} is all that one writes to call the command. */
    public List<String> of(Syntax syntax, String called) {
        List<String> lines = new ArrayList<>();
        lines.add(said("help." + syntax.name() + ".header"));
        heading(lines, "usage");
        lines.add(MARGIN + strong.apply(called) + synopsis(syntax));
        lines.add("");
        said("help." + syntax.name() + ".description").lines().forEach(line -> lines.addAll(wrapped(line, WIDTH)));
        table(lines, "arguments", syntax.operand().stream().map(this::row).toList());
        table(
                lines,
                "options",
                syntax.options().stream()
                        .sorted(Comparator.comparing(option -> option.name().replace("-", "")))
                        .map(this::row)
                        .toList());
        table(lines, "commands", syntax.commands().stream().map(this::row).toList());
        heading(lines, "example");
        lines.add(MARGIN + strong.apply(said("help." + syntax.name() + ".example")));
        return lines;
    }

    private String said(String key) {
        return sentences.apply(key);
    }

    private void heading(List<String> lines, String name) {
        lines.add("");
        lines.add(said("help." + name));
    }

    private String synopsis(Syntax syntax) {
        return " [" + said("help.option") + "]..."
                + syntax.operand().map(operand -> " " + label(operand)).orElse("")
                + (syntax.commands().isEmpty() ? "" : " [" + said("help.command") + "]");
    }

    private static String label(Operand operand) {
        return "[" + operand.label() + "]" + (operand.several() ? "..." : "");
    }

    private Row row(Operand operand) {
        return new Row(label(operand), said(operand.sentence()));
    }

    private Row row(Syntax command) {
        return new Row(command.name(), said("help." + command.name() + ".header"));
    }

    private Row row(Option option) {
        String names = (option.names().get(0).startsWith("--") ? "    " : "") + String.join(", ", option.names());
        String value = switch (option.kind()) {
            case NOTHING -> "";
            case VALUE -> "=" + option.label();
            case PAIR -> " " + option.label();
        };
        return new Row(names + value, said(option.sentence()));
    }

    /** A label that is too wide for its column stands on a line of its own. */
    private void table(List<String> lines, String heading, List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        heading(lines, heading);
        int column = rows.stream()
                .mapToInt(row -> row.label().length())
                .filter(width -> width <= WIDEST_LABEL)
                .max()
                .orElse(0);
        for (Row row : rows) {
            String gap = " ".repeat(Math.max(0, column - row.label().length()));
            String line = MARGIN + strong.apply(row.label()) + gap;
            if (row.label().length() > column) {
                lines.add(line);
                line = MARGIN + " ".repeat(column);
            }
            for (String part : wrapped(row.sentence(), WIDTH - column - 2 * MARGIN.length())) {
                lines.add(line + MARGIN + part);
                line = MARGIN + " ".repeat(column);
            }
        }
    }

    private static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
