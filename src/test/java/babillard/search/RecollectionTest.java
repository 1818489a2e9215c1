package babillard.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An index of what is known is that of what is read. */
class RecollectionTest {
    private static final List<Field> FIELDS = List.of(new Field("titre", 10), new Field("texte"));

    /** What is kept under a name. */
    private record Shelf(String name, Map<String, byte[]> kept) implements Recollection {
        @Override
        public Optional<byte[]> found() {
            return Optional.ofNullable(kept.get(name));
        }

        @Override
        public void keep(byte[] known) {
            kept.put(name, known);
        }
    }

    private final Map<String, byte[]> kept = new HashMap<>();
    private final List<String> read = new ArrayList<>();

    private String index(String... texts) {
        return LunrJs.json(IndexBuilder.build(FIELDS, documents(texts, true), false));
    }

    private String indexOfRead(String... texts) {
        return LunrJs.json(IndexBuilder.build(FIELDS, documents(texts, false), false));
    }

    private List<Document> documents(String[] texts, boolean recalled) {
        List<Document> documents = new ArrayList<>();
        for (String text : texts) {
            Content content = recalled
                    ? Content.recalled(
                            () -> {
                                read.add(text);
                                return List.of(text);
                            },
                            new Shelf(text, kept))
                    : Content.printed(text);
            Map<String, Content> fields = Map.of("titre", Content.printed("Agent de l’eau"), "texte", content);
            documents.add(new Document(Integer.toString(documents.size()), fields));
        }
        return documents;
    }

    @Test
    void aTextThatIsKnownIsNotRead() {
        String first = index("l’eau de l’eau", "Équipe de l’EAU");
        assertThat(read).hasSize(2);
        assertThat(index("l’eau de l’eau", "Équipe de l’EAU")).isEqualTo(first);
        assertThat(index("Équipe de l’EAU", "l’eau douce", "l’eau de l’eau"))
                .isEqualTo(indexOfRead("Équipe de l’EAU", "l’eau douce", "l’eau de l’eau"));
        assertThat(read).containsExactly("l’eau de l’eau", "Équipe de l’EAU", "l’eau douce");
    }

    @Property(tries = 300)
    void anyTexts(@ForAll List<String> texts) {
        kept.clear();
        String[] some = texts.toArray(String[]::new);
        assertThat(index(some)).isEqualTo(indexOfRead(some));
        assertThat(index(some)).isEqualTo(indexOfRead(some));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01",
                "0102",
                "010461",
                "00026162",
                "ff",
                "80808080808080",
                "01ffffffff7f61",
                "0103",
                "01ffffffff0f"
            })
    void whatIsNotWholeIsNotBelieved(String written) {
        kept.put("du texte", HexFormat.of().parseHex(written));
        assertThat(index("du texte")).isEqualTo(indexOfRead("du texte"));
        assertThat(read).containsExactly("du texte");
    }

    @Test
    void positionsAreReadEachTime() {
        kept.put("du texte", new byte[0]);
        String[] texts = {"du texte"};
        assertThat(LunrJs.json(IndexBuilder.build(FIELDS, documents(texts, true), true)))
                .isEqualTo(LunrJs.json(IndexBuilder.build(FIELDS, documents(texts, false), true)));
    }

    /** An index that is remembered by what it is made of. */
    private final class Shelves implements Memory {
        @Override
        public boolean isEmpty() {
            return kept.isEmpty();
        }

        @Override
        public Recollection of(byte[] print) {
            return new Shelf(HexFormat.of().formatHex(print), kept);
        }
    }

    private Collection collection(List<Field> fields, Document... documents) {
        return new Collection("x", fields, Set.of("titre"), documents.length, number -> {
            read.add(documents[number].ref());
            return new Entry(documents[number].fields(), Map.of(), Map.of(), Map.of());
        });
    }

    private static Document document(String title, String text) {
        return new Document("0", Map.of("titre", Content.printed(title), "texte", Content.printed(text)));
    }

    private static Map<String, String> texts(Collection collection, SearchLimits limits) {
        Map<String, String> texts = new HashMap<>();
        for (SearchFile file : SearchFiles.of(List.of(collection), limits)) {
            texts.put(file.name(), ShardsTest.text(file));
        }
        return texts;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void anIndexThatIsKnownIsTheSame(int whole) {
        SearchLimits limits = new SearchLimits(whole * 1000, 1, 5);
        List<List<Document>> stories = List.of(
                List.of(document("a", "b")),
                List.of(document("a", "b")),
                List.of(document("ab", "")),
                List.of(document("", "ab")),
                List.of(document("a", "b"), document("a", "b")),
                List.of(document("a", "b")));
        for (List<Document> story : stories) {
            Document[] documents = story.toArray(Document[]::new);
            for (List<Field> fields : List.of(FIELDS, List.of(new Field("titre", 3), new Field("texte")))) {
                Collection collection = collection(fields, documents);
                assertThat(texts(collection.rememberedIn(Optional.of(new Shelves())), limits))
                        .isEqualTo(texts(collection, limits));
            }
        }
        assertThat(kept).hasSize(8);
    }

    @Test
    void otherLimitsMakeAnotherIndex() {
        Collection collection = collection(FIELDS, document("a", "b c d"));
        for (SearchLimits limits :
                List.of(new SearchLimits(1000, 1, 5), new SearchLimits(0, 1, 5), SearchLimits.USUAL)) {
            assertThat(texts(collection.rememberedIn(Optional.of(new Shelves())), limits))
                    .isEqualTo(texts(collection, limits));
        }
    }

    @Test
    void anIndexThatIsKnownIsMadeForWhoeverWantsItsFilesAlone() {
        Collection collection = collection(FIELDS, document("a", "b")).rememberedIn(Optional.of(new Shelves()));
        assertThat(SearchFiles.of(List.of(collection), SearchLimits.USUAL))
                .filteredOn(file -> file.print().isPresent())
                .hasSize(1);
        assertThat(read).containsExactly("0");
        SearchFile index =
                SearchFiles.of(List.of(collection), SearchLimits.USUAL).get(1);
        assertThat(read).containsExactly("0", "0");
        assertThat(ShardsTest.text(index)).contains("\"titre/0\"");
        assertThat(read).containsExactly("0", "0", "0");
    }

    @Test
    void whatSaysNothingOfAnIndexIsNotBelieved() {
        Collection collection = collection(FIELDS, document("a", "b"));
        Collection remembered = collection.rememberedIn(Optional.of(new Shelves()));
        texts(remembered, SearchLimits.USUAL);
        kept.replaceAll((print, known) -> new byte[] {1, 2, 3});
        assertThat(texts(remembered, SearchLimits.USUAL)).isEqualTo(texts(collection, SearchLimits.USUAL));
    }
}
