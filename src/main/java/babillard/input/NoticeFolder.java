package babillard.input;

import babillard.site.Keepsake;
import babillard.text.Diagnosed;
import babillard.text.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the notices of a folder, whatever else lies in it; their order is that of their names, on every machine. */
public final class NoticeFolder {
    private NoticeFolder() {}

    /** The notices at any depth, named relative to the folder; nothing when there is no such folder. */
    public static Optional<Gathered> read(Path folder) {
        return Files.isDirectory(folder)
                ? Optional.of(gather(Walk.under(folder, ""), file -> NoticeFile.of(TextFile.read(file))))
                : Optional.empty();
    }

    /** The same, with what earlier builds kept of them; each is read when it is opened, and what is amiss told then. */
    public static Optional<Gathered> read(Path folder, Keepsake.Chest chest) {
        return Files.isDirectory(folder)
                ? Optional.of(
                        gather(Walk.under(folder, ""), file -> Diagnosed.of(NoticeFile.at(file, chest), List.of())))
                : Optional.empty();
    }

    /** The same, with the texts of an earlier time at hand. */
    public static Optional<Gathered> read(Path folder, KnownTexts known) {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        Walk walk = Walk.under(folder, "");
        Gathered gathered = gather(walk, file -> NoticeFile.of(known.read(file)));
        known.forgetAllBut(walk.notices());
        return Optional.of(gathered);
    }

    /** The notices that someone names one by one, or by their folders. */
    public static Gathered readAll(List<Path> paths) {
        Map<String, Found> found = new TreeMap<>();
        List<Diagnostic> remarks = new ArrayList<>();
        for (Path path : paths) {
            Walk walk = named(path);
            walk.found().forEach(file -> found.putIfAbsent(file.name().value(), file));
            remarks.addAll(walk.remarks());
        }
        return gather(new Walk(List.copyOf(found.values()), remarks), file -> NoticeFile.of(TextFile.read(file)));
    }

    private static Walk named(Path path) {
        FileName name = FileName.of(path);
        if (Files.isDirectory(path)) {
            return Walk.under(path, name.value());
        }
        if (!name.isNotice() && !name.isDocument()) {
            return Walk.of(name.remark(InputCode.FILE_UNKNOWN));
        }
        try {
            return Walk.of(new Found(
                    path, name, Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)));
        } catch (IOException absent) {
            return Walk.of(name.remark(InputCode.FILE_MISSING));
        }
    }

    private static Gathered gather(Walk walk, Function<Found, Diagnosed<NoticeFile>> reader) {
        List<Found> notices = walk.notices();
        Map<String, Original> originals = originals(walk.others());
        List<Diagnosed<NoticeFile>> read = notices.parallelStream()
                .map(file -> beside(reader.apply(file), original(file, originals)))
                .toList();
        Stream<Diagnostic> remarks = Stream.of(
                        walk.remarks().stream(),
                        read.stream().flatMap(notice -> notice.diagnostics().stream()),
                        alone(walk.others(), notices),
                        links(walk.others()))
                .flatMap(each -> each);
        return new Gathered(
                read.stream().flatMap(notice -> notice.value().stream()).toList(),
                remarks.sorted(Comparator.comparing(Diagnostic::file)).toList());
    }

    private static Diagnosed<NoticeFile> beside(Diagnosed<NoticeFile> read, Optional<Original> original) {
        return new Diagnosed<>(read.value().map(notice -> notice.beside(original)), read.diagnostics());
    }

    private static Optional<Original> original(Found notice, Map<String, Original> originals) {
        return originals.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(originals.get(notice.name().base()));
    }

    private static Map<String, Original> originals(List<Found> others) {
        return others.stream()
                .filter(file -> file.name().extension().equals("pdf"))
                .filter(Found::isFile)
                .collect(Collectors.toMap(
                        file -> file.name().base(), file -> new Original(file.path(), "pdf"), (one, another) -> one));
    }

    private static Stream<Diagnostic> alone(List<Found> others, List<Found> notices) {
        if (others.isEmpty()) {
            return Stream.empty();
        }
        Set<String> texts = notices.stream().map(file -> file.name().base()).collect(Collectors.toSet());
        return others.stream()
                .filter(file ->
                        file.name().isDocument() && !texts.contains(file.name().base()))
                .map(file -> file.remark(InputCode.FILE_ALONE, file.name().textBeside()));
    }

    private static Stream<Diagnostic> links(List<Found> others) {
        return others.stream()
                .filter(file -> file.attributes().isSymbolicLink() && Files.isDirectory(file.path()))
                .map(file -> file.remark(InputCode.FOLDER_LINK));
    }
}
