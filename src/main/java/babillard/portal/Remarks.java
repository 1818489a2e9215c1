package babillard.portal;

/** What authors tell one another between the lines of a script, which no visitor has to fetch. */
final class Remarks {
    private Remarks() {}

    /** The script without the remarks that take whole lines; those that begin with an exclamation mark stay. */
    static String removed(String script) {
        StringBuilder kept = new StringBuilder(script.length());
        boolean within = false;
        int next;
        for (int start = 0; start < script.length(); start = next) {
            int lineEnd = script.indexOf('\n', start);
            next = lineEnd < 0 ? script.length() : lineEnd + 1;
            String line = script.substring(start, next);
            String told = line.strip();
            boolean begins = !within && told.startsWith("/*") && !told.startsWith("/*!");
            int end = told.indexOf("*/", begins ? 2 : 0);
            boolean isRemark = within || begins && (end < 0 || end == told.length() - 2);
            if (!isRemark) {
                kept.append(line);
            }
            within = isRemark && end < 0;
        }
        return kept.toString();
    }
}
