package babillard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HelpTest {
    @Test
    void bothLanguagesHaveTheSameSentences() {
        ResourceBundle french = Messages.bundle(Locale.FRENCH);
        ResourceBundle english = Messages.bundle(Locale.ENGLISH);
        assertThat(english.keySet()).containsExactlyInAnyOrderElementsOf(french.keySet());
    }

    /** Only a straight apostrophe has to be doubled in a pattern. */
    @Test
    void noApostropheIsSaidTwice() {
        ResourceBundle french = Messages.bundle(Locale.FRENCH);
        assertThat(french.keySet())
                .isNotEmpty()
                .allSatisfy(key -> assertThat(french.getString(key)).doesNotContain("’’"));
    }

    @ParameterizedTest
    @CsvSource({
        "build, Construit le portail, Builds the portal",
        "check, Lit des avis, Reads notices",
        "serve, le montre sur cette machine, shows it on this machine",
        "new, Écrit un avis, Writes a notice"
    })
    void everyCommandHasAnExampleInEitherLanguage(String command, String french, String english) {
        Run inFrench = Run.of(command, "--help");
        assertThat(inFrench.exit()).isEqualTo(Exit.DONE);
        assertThat(inFrench.out()).contains(french).contains("Exemple :").contains("babillard " + command);
        assertThat(Run.of("--lang", "en", command, "--help").out())
                .contains(english)
                .contains("Example:");
    }

    @Test
    void helpAndVersionMayBeAskedForBeforeACommandOrAfterIt() {
        assertThat(Run.of("--help", "build").out())
                .isEqualTo(Run.of("build", "-h").out())
                .contains("babillard build [option]...", "--allow-empty");
        assertThat(Run.of("-V").out())
                .isEqualTo(Run.of("check", "--version").out())
                .startsWith("babillard ");
    }

    @Test
    void theCommandAloneShowsItsHelp() {
        assertThat(Run.of().out()).contains("Commandes :").contains("build").contains("serve");
    }
}
