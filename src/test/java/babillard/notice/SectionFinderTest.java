package babillard.notice;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.notice.SectionFinder.Heading;
import babillard.text.Source;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionFinderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '$',
            value = {
                "# Détails de l’offre :                    $ Détails de l’offre $",
                "**Missions** : Assurer la relation        $ Missions $ Assurer la relation",
                "Missions : Assurer la relation            $ Missions $ Assurer la relation",
                "MISSIONS                                  $ MISSIONS $",
                "- **Activités principales** Concevoir     $ Activités principales $ Concevoir",
                "### **Activités principales** Principales : $ Activités principales $ Principales :",
                "## **Activités principales : Suivi** :    $ Activités principales : Suivi $",
                "### **Profil du candidat** Savoir / Connaissance/Diplôme exigé : $ Profil du candidat|Savoir / Connaissance/Diplôme exigé $",
                "**Profil du candidat : Savoir / Connaissance / Diplôme exigé (requis)** $ Profil du candidat|Savoir / Connaissance / Diplôme exigé (requis) $",
                "**Innovation et valorisation de la dat**a $ $",
                "**Contexte général du projet**            $ Contexte général du projet $",
                "#### • Conditions de travail :            $ Conditions de travail $",
                "1. Missions                               $ $",
                "Missions de la direction et des services  $ $",
                "Gouvernance et méthodologie :             $ $",
                "- Conditions de travail : /               $ $",
            })
    void tellsHeadingsFromText(String text, String headings, String rest) {
        Line line = Lines.of(new Source("a.md", text)).get(0);

        assertThat(SectionFinder.find(line)
                        .map(opening ->
                                opening.headings().stream().map(Heading::text).collect(Collectors.joining("|")))
                        .orElse(null))
                .isEqualTo(headings);
        assertThat(SectionFinder.find(line)
                        .map(opening -> line.text.substring(opening.rest()))
                        .filter(words -> !words.isEmpty())
                        .orElse(null))
                .isEqualTo(rest);
    }
}
