package babillard.page;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.site.Language;
import babillard.text.FrenchDates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of each language say the same. */
class BundlesTest {
    private static final Words FRENCH = Words.in(Language.OF_NOTICES);

    /** The languages of which there is a bundle. */
    static List<Language> languages() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/babillard/page"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("words_"))
                    .map(name -> new Language(name.substring("words_".length(), name.indexOf('.'))))
                    .toList();
        }
    }

    @Test
    void thereAreSeveral() throws IOException {
        assertThat(languages())
                .contains(Language.OF_NOTICES, new Language("en"))
                .allMatch(Words::are);
        assertThat(Words.are(new Language("ja"))).isFalse();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void eachHasEveryKeyAndNoOther(Language language) {
        assertThat(Words.in(language).under("").keySet())
                .containsExactlyElementsOf(FRENCH.under("").keySet());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aSentenceHasThePlacesThatItHasInFrench(Language language) {
        Words words = Words.in(language);

        assertThat(FRENCH.under("").keySet())
                .allSatisfy(key -> assertThat(places(words.get(key))).as(key).isEqualTo(places(FRENCH.get(key))));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everySentenceSaysSomethingWhereFrenchDoes(Language language) {
        Words words = Words.in(language);

        assertThat(FRENCH.under("").keySet())
                .allSatisfy(key -> assertThat(words.get(key).isEmpty())
                        .as(key)
                        .isEqualTo(FRENCH.get(key).isEmpty()));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aLanguageNamesSevenDaysAndTwelveMonths(Language language) {
        Dates dates = Words.in(language).dates();

        assertThat(dates.weekdays()).hasSize(7).doesNotHaveDuplicates();
        assertThat(dates.months()).hasSize(12).doesNotHaveDuplicates();
        assertThat(dates.shortMonths()).hasSize(12).doesNotHaveDuplicates();
    }

    /** The notices and the feeds print dates too. */
    @Test
    void frenchDatesAreThoseOfTheNotices() {
        Dates dates = FRENCH.dates();
        LocalDate.of(2025, 1, 1).datesUntil(LocalDate.of(2026, 1, 1)).forEach(day -> {
            assertThat(dates.full(day)).isEqualTo(FrenchDates.full(day));
            assertThat(dates.plain(day)).isEqualTo(FrenchDates.plain(day));
            assertThat(dates.dayOfMonth(day)).isEqualTo(FrenchDates.dayOfMonth(day));
            assertThat(dates.month(YearMonth.from(day))).isEqualTo(FrenchDates.month(YearMonth.from(day)));
            assertThat(dates.shortMonth(YearMonth.from(day))).isEqualTo(FrenchDates.shortMonth(YearMonth.from(day)));
        });
    }

    @Test
    void englishDatesAndNumbersAreEnglish() {
        Words english = Words.in(new Language("en"));

        assertThat(english.dates().full(LocalDate.of(2025, 8, 1))).isEqualTo("Friday 1 August 2025");
        assertThat(english.dates().shortMonth(YearMonth.of(2025, 9))).isEqualTo("Sept 2025");
        assertThat(english.count("open", 1_234)).isEqualTo("1,234 open vacancies");
        assertThat(english.count("deadlines.left", 3)).isEqualTo("closes in 3 days");
    }

    private static Set<String> places(String sentence) {
        return Pattern.compile("\\{\\d}")
                .matcher(sentence)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
