package babillard.publish;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** One whole site as it was or will be published, with its manifest. */
record Version(int number, Path folder) {
    private static final int LONGEST = 9;

    Path site() {
        return folder.resolve("site");
    }

    /** Where the site of this version waits while another folder takes the place of the output. */
    Path withdrawn() {
        return folder.resolve("withdrawn");
    }

    Path manifest() {
        return folder.resolve("manifest");
    }

    /** Of what its files were made. */
    Path recipes() {
        return folder.resolve("recipes");
    }

    boolean isWithdrawn() {
        return Files.isDirectory(withdrawn(), LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether the site of this version has gone to stand at the output. */
    boolean isOut() {
        return Files.isRegularFile(manifest(), LinkOption.NOFOLLOW_LINKS)
                && !Files.exists(site(), LinkOption.NOFOLLOW_LINKS)
                && !isWithdrawn();
    }

    /** The number that a folder's name tells; others have put there what has another name. */
    static Optional<Integer> numberOf(Path folder) {
        String name = folder.getFileName().toString();
        boolean plain = !name.isEmpty()
                && name.length() <= LONGEST
                && name.charAt(0) != '0'
                && name.chars().allMatch(c -> c >= '0' && c <= '9');
        return plain ? Optional.of(Integer.valueOf(name)) : Optional.empty();
    }
}
