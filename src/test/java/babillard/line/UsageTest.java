package babillard.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UsageTest {
    private static final Syntax BAKE = Syntax.of(
                    "bake",
                    List.of(
                            Option.flag("quickly", "-q", "--quick"),
                            Option.value("a|very|long|list|of|values", "a kind", "--kind"),
                            Option.pair("one of many", "-D")))
            .taking(new Operand("PATH", true, "what to bake ".repeat(10).strip()));

    @Test
    void everyWordOfACommandIsExplained() {
        Usage usage = new Usage(key -> key, word -> word);
        assertThat(String.join("\n", usage.of(BAKE, "baker bake"))).isEqualTo("""
                        help.bake.header

                        help.usage
                          baker bake [help.option]... [PATH]...

                        help.bake.description

                        help.arguments
                          [PATH]...  what to bake what to bake what to bake what to bake what to bake what to bake what to
                                     bake what to bake what to bake what to bake

                        help.options
                          -D KEY=VALUE  one of many
                              --kind=a|very|long|list|of|values
                                        a kind
                          -q, --quick   quickly

                        help.example
                          help.bake.example""");
    }

    @Test
    void commandsAreListedAndWhatIsTypedStandsOut() {
        Usage usage = new Usage(key -> key, word -> "*" + word + "*");
        assertThat(usage.of(Syntax.of("baker", List.of()).leading(List.of(BAKE)), "baker"))
                .contains("  *baker* [help.option]... [help.command]", "  *bake*  help.bake.header")
                .doesNotContain("help.options", "help.arguments");
    }
}
