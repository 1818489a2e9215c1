package babillard.input;

import babillard.site.SitePath;
import babillard.text.Diagnosed;
import babillard.text.Diagnostic;
import babillard.text.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the folder of a site: {@code templates/}, {@code assets/} and {@code content/alias/}. */
public final class SiteFolder {
    private final Path folder;
    private final List<Diagnostic> remarks = new ArrayList<>();

    private SiteFolder(Path folder) {
        this.folder = folder;
    }

    /** The files of the site; nothing when there is no such folder. A folder inside a jar is as good as any. */
    public static Optional<SiteFiles> read(Path folder) {
        return Files.isDirectory(folder) ? Optional.of(new SiteFolder(folder).files()) : Optional.empty();
    }

    private SiteFiles files() {
        List<Source> templates = templates();
        List<Asset> assets = assets();
        SiteFiles.Names names = new SiteFiles.Names(names("employeurs.txt"), names("corps.txt"), names("lieux.txt"));
        return new SiteFiles(templates, assets, names, remarks);
    }

    private List<Source> templates() {
        List<Source> templates = new ArrayList<>();
        for (Found file : under("templates")) {
            if (file.name().extension().equals("ftlh")) {
                taken(TextFile.read(file)).ifPresent(templates::add);
            }
        }
        return templates;
    }

    private List<Asset> assets() {
        List<Asset> assets = new ArrayList<>();
        for (Found file : under("assets")) {
            asset(file).ifPresent(assets::add);
        }
        return assets;
    }

    private Optional<Asset> asset(Found file) {
        if (!file.isFile()) {
            return refused(
                    file.remark(file.attributes().isSymbolicLink() ? InputCode.FILE_LINK : InputCode.FILE_DEVICE));
        }
        if (!SitePath.isSafe(file.name().value())) {
            return refused(file.remark(InputCode.ASSET_NAME));
        }
        try {
            return Optional.of(new Asset(new SitePath(file.name().value()), Files.readAllBytes(file.path())));
        } catch (IOException problem) {
            return refused(Unreadable.remark(problem, file.name()));
        }
    }

    private Source names(String file) {
        FileName name = new FileName("content/alias/" + file);
        Path path = folder.resolve(name.value());
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return taken(TextFile.read(new Found(path, name, attributes)))
                    .orElseGet(() -> new Source(name.value(), ""));
        } catch (IOException absent) {
            remarks.add(name.remark(InputCode.ALIAS_MISSING));
            return new Source(name.value(), "");
        }
    }

    private List<Found> under(String name) {
        Path inside = folder.resolve(name);
        if (!Files.isDirectory(inside)) {
            return List.of();
        }
        Walk walk = Walk.under(inside, "");
        remarks.addAll(walk.remarks());
        return walk.found();
    }

    private Optional<Source> taken(Diagnosed<Source> read) {
        remarks.addAll(read.diagnostics());
        return read.value();
    }

    private Optional<Asset> refused(Diagnostic remark) {
        remarks.add(remark);
        return Optional.empty();
    }
}
