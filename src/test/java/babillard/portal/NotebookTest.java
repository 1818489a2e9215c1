package babillard.portal;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.input.Gathered;
import babillard.input.SiteFiles.Names;
import babillard.notice.Aliases;
import babillard.notice.OfferReader;
import babillard.offer.Offer;
import babillard.text.Diagnosed;
import babillard.text.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotebookTest {
    private static final Names NAMES = names("");

    @TempDir
    Path folder;

    private final Notebook notebook = new Notebook();

    @Test
    void whatHasChangedIsReadAnewAndNothingElse() throws IOException {
        write("a.md", "# Un");
        write("b.md", "# Deux");
        List<Diagnosed<Offer>> first = read(NAMES);
        List<Diagnosed<Offer>> again = read(NAMES);
        assertThat(again.get(0)).isSameAs(first.get(0));
        assertThat(again.get(1)).isSameAs(first.get(1));

        write("b.md", "# Deux fois");
        List<Diagnosed<Offer>> second = read(NAMES);
        assertThat(second.get(0)).isSameAs(first.get(0));
        assertThat(second.get(1)).isNotSameAs(first.get(1));
    }

    @Test
    void whatIsGoneIsForgotten() throws IOException {
        write("a.md", "# Un");
        write("b.md", "# Deux");
        List<Diagnosed<Offer>> first = read(NAMES);
        Files.delete(folder.resolve("b.md"));
        assertThat(read(NAMES)).singleElement().isSameAs(first.get(0));
        assertThat(read(NAMES)).hasSize(1);

        write("b.md", "# Deux");
        assertThat(read(NAMES).get(1)).isNotSameAs(first.get(1));
    }

    @Test
    void whoKnowsOtherNamesReadsEverythingAnew() throws IOException {
        write("a.md", "# Un");
        assertThat(read(names("Province Nord\n")).get(0))
                .isNotSameAs(read(NAMES).get(0));
    }

    private List<Diagnosed<Offer>> read(Names names) {
        Gathered gathered = notebook.gather(folder).orElseThrow();
        OfferReader reader = new OfferReader(Aliases.read(names.employers(), names.corps(), names.places())
                .value()
                .orElseThrow());
        return gathered.notices().stream()
                .map(notebook.reading(gathered, names, reader))
                .toList();
    }

    private static Names names(String employers) {
        return new Names(
                new Source("employeurs.txt", employers), new Source("corps.txt", ""), new Source("lieux.txt", ""));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
