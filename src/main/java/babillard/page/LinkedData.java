package babillard.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** JSON-LD that a page carries in a script; by construction nothing in it can end that script. */
public record LinkedData(String json) {
    public LinkedData {
        if (json.indexOf('<') >= 0) {
            throw new IllegalArgumentException("a script holds no <");
        }
    }

    /** By which the page's security policy knows the script. */
    String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
