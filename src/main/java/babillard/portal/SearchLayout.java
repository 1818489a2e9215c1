package babillard.portal;

import babillard.catalogue.Catalogue;
import babillard.search.Collection;
import babillard.search.DebugFiles;
import babillard.search.LunrScript;
import babillard.search.SearchFile;
import babillard.search.SearchFiles;
import babillard.site.Artifact;
import babillard.site.Kind;
import babillard.site.SitePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the files of the search at their places. */
final class SearchLayout {
    private static final String FOLDER = "search/";

    private SearchLayout() {}

    static List<Artifact> of(Catalogue catalogue, SearchSettings settings, KnownTexts texts) {
        Collection open = OfferEntries.open(catalogue.open(), texts);
        Collection closed = OfferEntries.closed(
                        catalogue.closed(), Optional.of(texts).filter(some -> settings.closedText()))
                .rememberedIn(texts.indexes());
        List<Artifact> artifacts = new ArrayList<>();
        artifacts.add(artifact(FOLDER, LunrScript.file(), Kind.SCRIPT));
        for (SearchFile file : SearchFiles.of(List.of(open, closed), settings.limits())) {
            artifacts.add(artifact(FOLDER, file, Kind.DATA));
        }
        if (settings.debug()) {
            DebugFiles.of(open).forEach(file -> artifacts.add(artifact(FOLDER + "debug/", file, Kind.DATA)));
        }
        return artifacts;
    }

    private static Artifact artifact(String folder, SearchFile file, Kind kind) {
        Artifact artifact = new Artifact(new SitePath(folder + file.name()), kind, file.bytes()::writeTo);
        return file.print().map(print -> artifact.madeOf(() -> print)).orElse(artifact);
    }
}
