package babillard.search;

import java.util.ArrayList;
import java.util.List;

/** Files that are named by their numbers, from 0 on, where the {@code *} of a pattern stands. */
record Series(String pattern, List<SearchFile> files) {
    Series {
        files = List.copyOf(files);
    }

    /** The files with these bytes; the hash is that of all of them. */
    static Series of(String stem, String hash, List<SearchFile.Bytes> bytes) {
        List<SearchFile> files = new ArrayList<>();
        for (SearchFile.Bytes one : bytes) {
            files.add(new SearchFile(stem + "." + files.size() + "." + hash + ".json", one));
        }
        return new Series(stem + ".*." + hash + ".json", files);
    }
}
