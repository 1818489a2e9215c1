package babillard.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyntaxTest {
    private static final Option OUTPUT = Option.value("DIR", "option.output", "-o", "--output");
    private static final Option DAY = Option.value("DATE", "option.today", "--today");
    private static final Option PORT = Option.value("N", "option.port", "--port");
    private static final Option QUICK = Option.flag("option.quick", "-q", "--quick");
    private static final Option BRIEF = Option.flag("option.brief", "-b", "--brief");
    private static final Option DEFINE = Option.pair("option.define", "-D");
    private static final Syntax BARE = Syntax.of("bake", List.of(OUTPUT, DAY, PORT, QUICK, BRIEF, DEFINE));
    private static final Syntax FILES = BARE.taking(new Operand("PATH", true, "option.paths"));
    private static final Syntax PROGRAM = Syntax.of("baker", List.of(QUICK)).leading(List.of(BARE));

    @ParameterizedTest
    @ValueSource(strings = {"--output site", "--output=site", "-o site", "-osite", "-o=site", "-qosite", "-bqo site"})
    void aValueFollowsItsOptionInAnyOfTheUsualWays(String line) throws UsageException {
        assertThat(read(BARE, line).path(OUTPUT)).contains(Path.of("site"));
    }

    @Test
    void optionsStandAnywhereUntilTwoHyphens() throws UsageException {
        Given given = read(FILES, "a.md -q - b.md -- --quick -o");
        assertThat(given.operands()).containsExactly("a.md", "-", "b.md", "--quick", "-o");
        assertThat(given.has(QUICK)).isTrue();
        assertThat(given.has(OUTPUT)).isFalse();
    }

    @Test
    void aFlagMayBeRepeatedAndPairsAddUp() throws UsageException {
        Given given = read(BARE, "-q --quick -D a=1 -Db=x=y -D=c -Da=2");
        assertThat(given.has(QUICK)).isTrue();
        assertThat(given.pairs(DEFINE)).containsExactly(entry("a", "2"), entry("b", "x=y"), entry("c", "true"));
    }

    @Test
    void aCommandKeepsTheWordsThatFollowItsName() throws UsageException {
        Given given = read(PROGRAM, "-q bake -o site --nonsense");
        assertThat(given.operands()).containsExactly("bake", "-o", "site", "--nonsense");
    }

    @Test
    void valuesAreReadAsWhatTheyShouldBe() throws UsageException {
        Given given = read(BARE, "--today 2025-08-15 --port 80");
        assertThat(given.day(DAY)).contains(LocalDate.of(2025, 8, 15));
        assertThat(given.number(PORT)).contains(80);
        assertThat(given.path(OUTPUT)).isEmpty();
        assertThat(given.choice(OUTPUT, Option.Kind.class)).isEmpty();
        assertThat(read(BARE, "-o pair").choice(OUTPUT, Option.Kind.class)).contains(Option.Kind.PAIR);
    }

    @ParameterizedTest
    @CsvSource({
        "--outptu site, usage.unknown-argument, --output",
        "-x, usage.unknown-argument, -o",
        "-qx, usage.unknown-argument, -q",
        "file, usage.unknown-argument, ''",
        "--output, usage.no-value, ''",
        "--output --quick, usage.no-value, ''",
        "-qo, usage.no-value, ''",
        "--quick=yes, usage.needless-value, ''",
        "-o a --output b, usage.twice, ''"
    })
    void whatWillNotDoIsSaid(String line, String key, String perhaps) {
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> read(BARE, line))
                .satisfies(wrong -> {
                    assertThat(wrong.key()).isEqualTo(key);
                    assertThat(wrong.perhaps().orElse("")).isEqualTo(perhaps);
                });
    }

    @Test
    void onlyOneOperandIsTakenWhereOneIsAsked() throws UsageException {
        Syntax one = BARE.taking(new Operand("TITLE", false, "new.title"));
        assertThat(read(one, "a").operands()).containsExactly("a");
        assertThatExceptionOfType(UsageException.class).isThrownBy(() -> read(one, "a b"));
    }

    @Test
    void aCommandThatIsNoneMayBeAnother() {
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> read(PROGRAM, "beka"))
                .satisfies(wrong -> assertThat(wrong.perhaps()).contains("bake"));
    }

    @Test
    void wrongValuesAreSaid() throws UsageException {
        Given given = read(BARE, "--today 15/08/2025 --port eighty -o maybe");
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> given.day(DAY))
                .withMessage("usage.date");
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> given.number(PORT))
                .withMessage("usage.number");
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> given.choice(OUTPUT, Option.Kind.class))
                .withMessage("usage.choice");
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> Given.path("a\0b"))
                .withMessage("usage.path");
    }

    private static Given read(Syntax syntax, String line) throws UsageException {
        return syntax.read(List.of(line.split(" ")));
    }
}
