package babillard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The table of packages in CONTRIBUTING.md, as the architecture test reads it. */
record LawTable(Map<String, Set<String>> imports, Map<String, Set<String>> libraries) {
    static LawTable read() throws IOException {
        Map<String, Set<String>> imports = new TreeMap<>();
        Map<String, Set<String>> libraries = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("CONTRIBUTING.md"))) {
            String[] cells = line.split("\\|", -1);
            if (line.startsWith("| `") && cells.length == 6) {
                String name = cells[1].strip().replace("`", "");
                imports.put(name, words(cells[3]));
                libraries.put(name, words(cells[4]));
            }
        }
        return new LawTable(imports, libraries);
    }

    private static Set<String> words(String cell) {
        Set<String> words = new TreeSet<>(Arrays.asList(cell.strip().split("[ ,]+")));
        words.remove("–");
        return words;
    }
}
