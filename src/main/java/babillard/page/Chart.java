package babillard.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A chart of bars that lie, one under the other, and the table that says the same, with what the {@code others} have
 * together; bars may be {@code named} in notices.
 */
record Chart(
        String id,
        String heading,
        String description,
        String subject,
        boolean named,
        int height,
        List<Bar> bars,
        Optional<Rest> others) {
    static final int WIDTH = 360;
    private static final int ROW = 44;
    private static final int LABEL = 16;
    private static final int LONGEST = 44;

    /** A bar with its label: {@code y} is where its row begins, {@code width} how far it reaches. */
    record Bar(String label, String shortLabel, String count, int y, int width) {}

    /** Those for which there is no bar. */
    record Rest(String label, String count) {}

    static Chart of(PageInput input, String id, boolean named, List<Map.Entry<String, Integer>> counts) {
        int most = counts.stream().mapToInt(Map.Entry::getValue).max().orElse(1);
        List<Bar> bars = counts.stream()
                .map(count -> bar(input, count, counts.indexOf(count) * ROW + LABEL, Math.max(1, most)))
                .toList();
        return new Chart(
                id,
                input.say("chart." + id),
                input.say("chart." + id + ".description"),
                input.say("chart." + id + ".subject"),
                named,
                bars.size() * ROW,
                bars,
                Optional.empty());
    }

    /** Says as well how many there are beyond the bars, and of how many offers. */
    Chart beside(PageInput input, int names, int offers) {
        Rest rest = new Rest(input.say("chart.others", names), input.words().grouped(offers));
        return new Chart(id, heading, description, subject, named, height, bars, Optional.of(rest));
    }

    private static Bar bar(PageInput input, Map.Entry<String, Integer> count, int y, int most) {
        String label = count.getKey();
        String shortLabel =
                label.length() > LONGEST ? label.substring(0, LONGEST - 1).strip() + "…" : label;
        return new Bar(
                label,
                shortLabel,
                input.words().grouped(count.getValue()),
                y,
                Math.round((float) WIDTH * count.getValue() / most));
    }
}
