package babillard.page;

/**
 * JSON-LD that a page carries in a script; by construction nothing in it can end that script. A browser runs no such
 * script, so the security policy of the page need not know it.
 */
public record LinkedData(String json) {
    public LinkedData {
        if (json.indexOf('<') >= 0) {
            throw new IllegalArgumentException("a script holds no <");
        }
    }
}
