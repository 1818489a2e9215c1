package babillard.text;

import java.util.List;

/** The text of one input file, decoded, with {@code \n} line ends and the name under which people know the file. */
public record Source(String file, String text) {
    public List<String> lines() {
        return text.lines().toList();
    }
}
