package babillard.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import babillard.input.InputCode;
import babillard.text.Code;
import babillard.text.Diagnostic;
import babillard.text.Severity;
import babillard.text.Span;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("<(\\d)>");
    private static final List<String> ARGUMENTS = List.of("<0>", "<1>", "<2>", "<3>", "<4>", "<5>");
    private static final Sentences FRENCH = Sentences.in(Locale.FRENCH);
    private static final Sentences ENGLISH = Sentences.in(Locale.ENGLISH);

    @ParameterizedTest
    @MethodSource("codes")
    void everyCodeHasItsSentencesInBothLanguages(Code code) {
        Diagnostic remark = new Diagnostic(code, "a.md", Span.ofFile(), ARGUMENTS);
        for (Sentences sentences : List.of(FRENCH, ENGLISH)) {
            for (String sentence : List.of(sentences.message(remark), sentences.hint(remark))) {
                assertThat(sentence).isNotBlank().doesNotContain("{", "}", "''").endsWith(".");
            }
        }
        assertThat(FRENCH.message(remark)).isNotEqualTo(ENGLISH.message(remark));
        assertThat(placeholders(FRENCH, remark)).isEqualTo(placeholders(ENGLISH, remark));
    }

    @Test
    void codesAreStableWordsAndUnique() {
        List<String> ids = codes().map(Code::id).toList();
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z]+(\\.[a-z0-9]+(-[a-z0-9]+)*)+"));
        assertThat(ids.size()).isGreaterThan(20);
    }

    @ParameterizedTest
    @CsvSource({"fr-FR, erreur", "fr-NC, erreur", "en-GB, error", "en, error", "de, erreur", "tr-TR, erreur"})
    void otherLanguagesAreSpokenToInFrench(String language, String error) {
        assertThat(Sentences.in(Locale.forLanguageTag(language)).severity(Severity.ERROR))
                .isEqualTo(error);
    }

    @Test
    void argumentsStandAsTheyAre() {
        Diagnostic remark = Diagnostic.of(InputCode.FILE_UNREADABLE, "a.md", Span.ofFile(), "l'avis {0} '' {1} 1234");
        assertThat(FRENCH.message(remark)).isEqualTo("Le fichier ne peut pas être lu : l'avis {0} '' {1} 1234.");
    }

    @Test
    void aCodeWithoutWordsIsAMistakeOfTheProgram() {
        Diagnostic remark = Diagnostic.of(new Wordless(), "a.md", Span.ofFile());
        assertThatThrownBy(() -> FRENCH.message(remark)).hasMessageContaining("test.wordless");
    }

    /** Of every enum in the code that names remarks. */
    static Stream<Code> codes() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("babillard").stream()
                        .filter(type -> type.isAssignableTo(Code.class) && type.isEnum())
                        .map(JavaClass::reflect)
                        .sorted((one, other) -> one.getName().compareTo(other.getName()))
                        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                        .map(Code.class::cast);
    }

    private static Set<String> placeholders(Sentences sentences, Diagnostic remark) {
        return PLACEHOLDER
                .matcher(sentences.message(remark) + sentences.hint(remark))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static final class Wordless implements Code {
        @Override
        public String id() {
            return "test.wordless";
        }

        @Override
        public Severity severity() {
            return Severity.NOTE;
        }
    }
}
