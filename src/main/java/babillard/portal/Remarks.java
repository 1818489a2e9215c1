package babillard.portal;

import java.nio.charset.StandardCharsets;

/** What authors tell one another between the lines of a script, which no visitor has to fetch. */
final class Remarks {
    private Remarks() {}

    /** The script without the remarks that take whole lines; those that begin with an exclamation mark stay. */
    static byte[] removed(byte[] script) {
        StringBuilder kept = new StringBuilder(script.length);
        boolean within = false;
        for (String line : new String(script, StandardCharsets.UTF_8).split("(?<=\n)", -1)) {
            String told = line.strip();
            boolean begins = !within && told.startsWith("/*") && !told.startsWith("/*!");
            int end = told.indexOf("*/", begins ? 2 : 0);
            boolean isRemark = within || begins && (end < 0 || end == told.length() - 2);
            if (!isRemark) {
                kept.append(line);
            }
            within = isRemark && end < 0;
        }
        return kept.toString().getBytes(StandardCharsets.UTF_8);
    }
}
