package babillard.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeCodeTest {
    private static final String BUNDLE = "babillard.report.notice";

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void everyCodeHasItsSentencesAndNoOther(String language) {
        ResourceBundle sentences = ResourceBundle.getBundle(BUNDLE, Locale.forLanguageTag(language));

        assertThat(new TreeSet<>(sentences.keySet()))
                .isEqualTo(Arrays.stream(NoticeCode.values())
                        .flatMap(code -> Stream.of(code.id(), code.id() + ".hint"))
                        .collect(Collectors.toCollection(TreeSet::new)));
        for (String key : sentences.keySet()) {
            assertThat(new MessageFormat(sentences.getString(key), Locale.FRENCH).format(new Object[] {"x", "y", "z"}))
                    .as(key)
                    .doesNotContain("''")
                    .doesNotContain("{");
        }
    }

    /** What can be wrong with a notice is shown by an example, and so is a near miss. */
    @Test
    void everyCodeOfANoticeHasAnExample() throws IOException {
        List<String> examples;
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "spec", "notice"))) {
            examples =
                    files.filter(Files::isRegularFile).map(NoticeCodeTest::text).toList();
        }
        assertThat(NoticeCode.values())
                .filteredOn(code -> !code.id().startsWith("alias."))
                .allSatisfy(code -> assertThat(examples)
                        .as(code.id())
                        .anyMatch(text -> text.contains(
                                " " + code.severity().name().toLowerCase(Locale.ROOT) + " " + code.id() + "\n")));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
