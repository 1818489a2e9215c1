package babillard.notice;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.offer.Corps;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorpsFieldTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rédacteur                                   | Rédacteur                        |",
                "REDACTEUR                                   | Rédacteur                        |",
                "rédacteur ou adjoint administratif          | Rédacteur;Adjoint administratif  |",
                "Attaché et/ou rédacteur                     | Attaché;Rédacteur                |",
                "Attachée, rédactrice                        | Attaché;Rédacteur                |",
                "Technicien / informatique                   | Technicien                       | informatique",
                "rédacteur - domaine comptabilité            | Rédacteur                        | comptabilité",
                "Attaché / administration générale           | Attaché                          | administration générale",
                "psychologue - médico-sociale et travail     | Psychologue                      | médico-sociale et travail",
                "Technicien(ne) ou Ingénieur(e)              | Technicien;Ingénieur             |",
                "Rédacteur/trice                             | Rédacteur                        |",
                "Contrôleur·euse                             | Contrôleur                       |",
                "Infirmières                                 | Infirmier                        |",
                "Corps des rédacteurs                        | Rédacteur                        |",
                "Cadre d’emplois des adjoints administratifs | Adjoint administratif            |",
                "Rédacteur principal                         | Rédacteur                        |",
                "Rédacteur, catégorie B                      | Rédacteur                        |",
                "Ingénieur / informatique ou Technicien / réseaux | Ingénieur;Technicien        | informatique",
                "Agent de police municipale                  | Agent de police municipale       |",
                "Garde-chasse                                | Garde-chasse                     |",
            })
    void readsCorpsAndDomain(String value, String corps, String domain) {
        CorpsField field = CorpsField.read(value, Clerk.ALIASES.corps());

        assertThat(field.corps()).extracting(Corps::name).containsExactly(corps.split(";"));
        assertThat(field.domain().orElse(null)).isEqualTo(domain);
    }
}
