package babillard.bench;

import babillard.bench.Measure.Case;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Cost against size, both on logarithmic scales, as an SVG that also says in words what it shows. */
final class Picture {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 420;
    private static final int LEFT = 70;
    private static final int BOTTOM = 360;
    private static final int DECADE_ACROSS = 150;
    private static final int DECADE_UP = 95;
    private static final List<String> COLOURS = List.of("#0b5394", "#b45f06", "#38761d");
    private static final List<Case> DRAWN = List.of(Case.COLD, Case.ONE_CHANGED, Case.NOTHING_CHANGED);

    private final List<Measure> measures;
    private final int java;

    Picture(List<Measure> measures, int java) {
        this.measures = measures.stream()
                .filter(measure -> measure.java() == java && DRAWN.contains(measure.of()))
                .toList();
        this.java = java;
    }

    String svg() {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" aria-labelledby="title desc">
                <title id="title">Processor seconds of a build against the number of notices, JDK %d</title>
                <desc id="desc">%s</desc>
                <style>text { font: 14px sans-serif; fill: #222 } .grid { stroke: #ccc }</style>
                <rect width="100%%" height="100%%" fill="#fff"/>
                %s%s</svg>
                """.formatted(WIDTH, HEIGHT, java, words(), grid(), lines());
    }

    private String words() {
        return measures.stream()
                .map(measure -> String.format(
                        Locale.ROOT,
                        "%s, %d notices: %.2f s",
                        measure.of().title(),
                        measure.notices(),
                        measure.cost().seconds()))
                .collect(Collectors.joining("; "));
    }

    private String grid() {
        StringBuilder grid = new StringBuilder();
        for (int notices : new TreeSet<>(measures.stream().map(Measure::notices).toList())) {
            grid.append(format("<path class=\"grid\" d=\"M%.0f %.0fV%d\"/>%n", x(notices), y(100), BOTTOM))
                    .append(format(
                            "<text x=\"%.0f\" y=\"%d\" text-anchor=\"middle\">%,d</text>%n",
                            x(notices), BOTTOM + 20, notices));
        }
        for (double seconds : new double[] {0.1, 1, 10, 100}) {
            grid.append(format("<path class=\"grid\" d=\"M%d %.0fH%d\"/>%n", LEFT, y(seconds), WIDTH - 20))
                    .append(format(
                            "<text x=\"%d\" y=\"%.0f\" text-anchor=\"end\">%s s</text>%n",
                            LEFT - 8, y(seconds) + 5, seconds < 1 ? "0.1" : String.valueOf((int) seconds)));
        }
        return grid + format("<text x=\"%d\" y=\"%d\">notices</text>%n", LEFT, HEIGHT - 15);
    }

    private String lines() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < DRAWN.size(); i++) {
            Case of = DRAWN.get(i);
            String points = measures.stream()
                    .filter(measure -> measure.of() == of)
                    .map(measure -> format(
                            "%.0f,%.0f", x(measure.notices()), y(measure.cost().seconds())))
                    .collect(Collectors.joining(" "));
            lines.append(format(
                            "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"3\"/>%n",
                            points, COLOURS.get(i)))
                    .append(dots(of, COLOURS.get(i)))
                    .append(format(
                            "<text x=\"%d\" y=\"%d\" style=\"fill:%s\">%s</text>%n",
                            LEFT + 12, 90 + 20 * i, COLOURS.get(i), of.title()));
        }
        return lines.toString();
    }

    private String dots(Case of, String colour) {
        return measures.stream()
                .filter(measure -> measure.of() == of)
                .map(measure -> format(
                        "<circle cx=\"%.0f\" cy=\"%.0f\" r=\"5\" fill=\"%s\"/>%n",
                        x(measure.notices()), y(measure.cost().seconds()), colour))
                .collect(Collectors.joining());
    }

    private static double x(int notices) {
        return LEFT + 40 + DECADE_ACROSS * (Math.log10(notices) - 2);
    }

    private static double y(double seconds) {
        return BOTTOM - DECADE_UP * (Math.log10(Math.max(seconds, 0.1)) + 1);
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern.replace("%n", "\n"), values);
    }
}
