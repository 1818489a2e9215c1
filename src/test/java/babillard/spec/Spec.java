package babillard.spec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One example: a sentence, then named sections of what is put in and of what must come out. */
record Spec(Path file, String sentence, Map<String, String> sections) {
    private static final Path FOLDER = Path.of("src", "test", "spec");
    private static final String EXPECT = "expect/";

    static List<Spec> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(Spec::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Spec read(Path file) {
        try {
            return parse(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Spec parse(Path file, String text) {
        Map<String, String> sections = new LinkedHashMap<>();
        StringBuilder sentence = new StringBuilder();
        StringBuilder current = sentence;
        String name = "";
        for (String line : text.split("(?<=\n)")) {
            if (line.startsWith("-- ") && line.stripTrailing().endsWith(" --")) {
                close(sections, name, current);
                name = line.strip().substring(3, line.strip().length() - 3);
                current = new StringBuilder();
            } else {
                current.append(line);
            }
        }
        close(sections, name, current);
        return new Spec(file, sentence.toString().strip(), sections);
    }

    private static void close(Map<String, String> sections, String name, StringBuilder text) {
        if (!name.isEmpty()) {
            sections.put(name, text.toString());
        }
    }

    String name() {
        String path = FOLDER.relativize(file).toString();
        return path.substring(0, path.length() - ".txt".length());
    }

    Optional<String> section(String name) {
        return Optional.ofNullable(sections.get(name));
    }

    /** The files that are put in: {@code content/offres/a.md}, perhaps with a way of writing it in parentheses. */
    Map<String, String> inputs() {
        return sections.entrySet().stream()
                .filter(section -> section.getKey().startsWith("content/"))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, another) -> one, LinkedHashMap::new));
    }

    /** What must come out, by what is asked: {@code diagnostics}, {@code offres/x.html}. */
    Map<String, String> expectations() {
        return sections.entrySet().stream()
                .filter(section -> section.getKey().startsWith(EXPECT))
                .collect(Collectors.toMap(
                        section -> section.getKey().substring(EXPECT.length()),
                        Map.Entry::getValue,
                        (one, another) -> one,
                        LinkedHashMap::new));
    }

    /** The same example with what came out in the place of what was expected. */
    void rewrite(Map<String, String> actual) throws IOException {
        StringBuilder text = new StringBuilder(sentence).append('\n');
        sections.forEach((name, content) -> text.append("-- ")
                .append(name)
                .append(" --\n")
                .append(
                        name.startsWith(EXPECT)
                                ? actual.getOrDefault(name.substring(EXPECT.length()), content)
                                : content));
        Files.writeString(file, text);
    }
}
