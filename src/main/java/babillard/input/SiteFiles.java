package babillard.input;

import babillard.text.Diagnostic;
import babillard.text.Source;
import java.util.List;

/** What the people of the portal keep for it: its templates, its assets, and the names they know. */
public record SiteFiles(List<Source> templates, List<Asset> assets, Names names, List<Diagnostic> remarks) {
    public SiteFiles {
        templates = List.copyOf(templates);
        assets = List.copyOf(assets);
        remarks = List.copyOf(remarks);
    }

    /** The alias files; one that does not exist is an empty text. */
    public record Names(Source employers, Source corps, Source places) {}
}
