package babillard.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures whole builds, each in a JVM of its own as its user starts it, and fails when one costs more than its floor:
 * {@code [--write] [--serve] [--newest] [--factor N] [SIZE…]}.
 */
public final class Bench {
    private static final Path FLOOR = Path.of("src/test/bench/floor.txt");
    private static final Path PAGE = Path.of("BENCHMARKS.md");
    private static final Path PICTURE = Path.of("src/test/bench/cost.svg");
    private static final String BEGIN = "<!-- bench -->\n";
    private static final String END = "<!-- /bench -->\n";

    private final List<Integer> sizes = new ArrayList<>();
    private boolean writing;
    private boolean serving;
    private boolean newest;
    private double factor = 1;

    private Bench(String... arguments) {
        List<String> left = new ArrayList<>(List.of(arguments));
        while (!left.isEmpty()) {
            String next = left.remove(0);
            switch (next) {
                case "--write" -> writing = true;
                case "--serve" -> serving = true;
                case "--newest" -> newest = true;
                case "--factor" -> factor = Double.parseDouble(left.remove(0));
                default -> sizes.add(Integer.valueOf(next));
            }
        }
        if (sizes.isEmpty()) {
            sizes.addAll(List.of(100, 1_000, 10_000));
        }
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (!new Bench(arguments).holds()) {
            System.exit(1);
        }
    }

    private boolean holds() throws IOException, InterruptedException {
        List<Program> programs = Program.oldestAndNewest();
        if (newest) {
            programs = programs.subList(programs.size() - 1, programs.size());
        }
        Table table = new Table(measures(programs), Floor.read(FLOOR, factor));
        System.out.println(table.markdown());
        if (writing) {
            write(table, programs.get(programs.size() - 1).version());
        }
        table.broken().forEach(measure -> System.out.println("over the floor: " + measure));
        return table.broken().isEmpty();
    }

    private List<Measure> measures(List<Program> programs) throws IOException, InterruptedException {
        List<Measure> measures = new ArrayList<>();
        for (Program program : programs) {
            progress("JDK " + program.version() + ", learning");
            program.learn();
        }
        for (int size : sizes) {
            Path work = Files.createTempDirectory(memory(), "babillard-bench");
            try {
                Cases cases = new Cases(work, size, serving, Bench::progress);
                for (Program program : programs) {
                    measures.addAll(cases.on(program));
                }
            } finally {
                Cases.delete(work);
            }
        }
        return measures;
    }

    /** A disk varies twentyfold from one minute to the next; memory does not. */
    private static Path memory() {
        Path memory = Path.of("/dev/shm");
        return Files.isWritable(memory) ? memory : Path.of(System.getProperty("java.io.tmpdir"));
    }

    private void write(Table table, int java) throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        Files.writeString(
                PAGE,
                page.substring(0, begin) + machine() + "\n" + table.markdown() + page.substring(page.indexOf(END)));
        Files.writeString(PICTURE, new Picture(table.measures(), java).svg());
    }

    private String machine() {
        return "Measured on " + Runtime.getRuntime().availableProcessors() + " cores, " + System.getProperty("os.name")
                + " " + System.getProperty("os.arch") + ", output in memory.\n";
    }

    private static void progress(String what) {
        System.err.println("… " + what);
    }
}
