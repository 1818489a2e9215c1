package babillard.notice;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.offer.Corps;
import babillard.offer.Employer;
import babillard.offer.Place;
import babillard.text.Diagnosed;
import babillard.text.Source;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AliasesTest {
    private static final Source NOTHING = new Source("rien.txt", "");

    @Test
    void thisProjectsOwnFilesHaveNoFault() {
        assertThat(Aliases.read(Clerk.source("employeurs"), Clerk.source("corps"), Clerk.source("lieux"))
                        .diagnostics())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Commune de POUM                                                | Commune de Poum",
                "Mairie de Poum                                                 | Commune de Poum",
                "VILLE DU MONT DORE                                             | Commune du Mont-Dore",
                "Commune de l’Ile des Pins                                      | Commune de l'Île-des-Pins",
                "Office des Postes et des Télécommunications                    | Office des postes et télécommunications",
                "OFFICE DES POSTES ET TELECOMMUNICATIONS DE NOUVELLE-CALEDONIE  | Office des postes et télécommunications",
                "OPT-NC                                                         | Office des postes et télécommunications",
                "Office des postes et télécommunications (OPT)                  | Office des postes et télécommunications",
                "Gouvernement de la Nouvelle-Calédonie                          | Nouvelle-Calédonie",
                "Congrès                                                        | Congrès de la Nouvelle-Calédonie",
                "Province des Iles Loyauté                                      | Province des îles Loyauté",
                "CHT Gaston-Bourret                                             | Centre hospitalier territorial",
            })
    void knowsAnEmployerByEverySpelling(String printed, String name) {
        assertThat(Clerk.ALIASES.employers().find(printed).map(Employer::name)).contains(name);
    }

    @Test
    void knowsNoOtherEmployer() {
        assertThat(Clerk.ALIASES.employers().find("Province Ouest")).isEmpty();
        assertThat(Clerk.ALIASES.employers().nearest("Province Soud")).isEqualTo("Province Sud");
    }

    @Test
    void takesTheFirstWordOfAnEmployerForItsLetterhead() {
        assertThat(Clerk.ALIASES.employers().isLetterhead("CONGRÈS")).isTrue();
        assertThat(Clerk.ALIASES.employers().isLetterhead("Directeur")).isFalse();
    }

    @Test
    void findsTheCommunesThatAWorkplaceNames() {
        assertThat(Clerk.ALIASES.places().in("KONE – KOUMAC avec itinérances à la Foa, Mont Dore et Ducos"))
                .extracting(Place::name)
                .containsExactly("Koné", "Koumac", "La Foa", "Mont-Dore", "Nouméa");
        assertThat(Clerk.ALIASES.places().in("Tout le territoire")).isEmpty();
    }

    @Test
    void remarksOnEachWrongLineAndKnowsTheRest() {
        Source employers = new Source("employeurs.txt", """
                  sigle : X
                Province Est
                  genre : royaume
                  couleur : bleu
                Province Ouest
                  aussi : Province Est
                """);

        Diagnosed<Aliases> read = Aliases.read(employers, NOTHING, NOTHING);

        assertThat(read.diagnostics())
                .extracting(remark -> remark.span().line() + " " + remark.code().id())
                .containsExactly("1 alias.orphan", "3 alias.value", "4 alias.key", "6 alias.taken");
        assertThat(read.value().orElseThrow().employers().find("province EST").map(Employer::kind))
                .contains(Employer.Kind.OTHER);
    }

    @Test
    void readsAllThatAnEntryTells() {
        Source employers = new Source("employeurs.txt", """
                # Une remarque
                Régie des eaux
                  sigle : RDE
                  genre : établissement
                  site : https://www.regie.example/
                  contact : emploi@regie.example
                  aussi : Eaux ; Régie
                """);
        Source corps = new Source("corps.txt", "Fontainier\n  catégorie : C\n  aussi : Agent des eaux\n");

        Aliases aliases = Aliases.read(employers, corps, NOTHING).value().orElseThrow();

        Employer employer = aliases.employers().find("rde").orElseThrow();
        assertThat(employer)
                .isEqualTo(new Employer(
                        "Régie des eaux",
                        Optional.of("RDE"),
                        Employer.Kind.ESTABLISHMENT,
                        Optional.of("https://www.regie.example/"),
                        Optional.of("emploi@regie.example")));
        assertThat(aliases.employers().byMail("drh@regie.example")).contains(employer);
        assertThat(aliases.corps().find("Agente des eaux").flatMap(Corps::category))
                .contains(Corps.Category.C);
        assertThat(List.of("Eaux", "Régie"))
                .allMatch(name -> aliases.employers().isLetterhead(name));
    }
}
