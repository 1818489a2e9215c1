package babillard.notice;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.text.Source;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelFinderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '$',
            value = {
                "Référence : 3134-25-0014/SR # REFERENCE=3134-25-0014/SR",
                "Réf. 3134-25-0014/SR # REFERENCE=3134-25-0014/SR",
                "N° de l’offre : 3134-25-0014/SR # REFERENCE=3134-25-0014/SR",
                "**Employeur** Province Sud # EMPLOYER=Province Sud",
                "**Employeur : Province Sud** # EMPLOYER=Province Sud",
                "EMPLOYEUR – Province Sud # EMPLOYER=Province Sud",
                "Corps ou Cadre d’emploi /Domaine : Adjoint # CORPS=Adjoint",
                "Corps /Cadre / Domaine Technicien # CORPS=Technicien",
                "Grade(s) : Attaché # CORPS=Attaché",
                "**Corps /Domaine** : Agent **Direction :** Distribution # CORPS=Agent DIRECTION=Distribution",
                "Corps /Domaine Agent Direction Distribution # CORPS=Agent DIRECTION=Distribution",
                "Direction du numérique # DIRECTION=Direction du numérique",
                "Direction Direction du numérique # DIRECTION=Direction du numérique",
                "Durée de résidence exigée pour le recrutement sur titre (1): / # RESIDENCE=/",
                "Durée de résidence exigée pour le recrutement direct d’un adjoint ⁽¹⁾ : au moins 5 ans # RESIDENCE=au moins 5 ans",
                "Durée de résidence exigée pour le recrutement **Lieu de travail :** Koné # RESIDENCE= WORKPLACE=Koné",
                "Poste(s) à pourvoir :immédiatement # VACANCY=immédiatement",
                "| **Lieu de travail** | Koné | # WORKPLACE=Koné",
                "Lieu de travail : Koné     Prise de poste : 1/9/2025 # WORKPLACE=Koné VACANCY=1/9/2025",
                "Date limite de candidature vendredi 2 mai 2025 # DEADLINE=vendredi 2 mai 2025",
                "Date limite de candidature (heure locale) : 2 mai 2025 # DEADLINE=2 mai 2025",
                "Lieu de travai1 : Koné # WORKPLACE=Koné",
                "Ernployeur : Province Sud # EMPLOYER=Province Sud",
                "Directeur des services # $$",
                "Le lieu de travail est à Koné # $$",
            })
    void findsLabelsHoweverTheyAreSetOff(String line, String expected) {
        assertThat(found(line, true, EnumSet.of(Field.TITLE))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '$',
            value = {
                "**Lieu de travail** Koné # WORKPLACE=Koné",
                "**Direction** Télécom # DIRECTION=Télécom",
                "Emploi RESPNC : Directeur # RESPNC=Directeur",
                "Direction : rattachement au maire # $$",
                "- Service : accueil du public # $$",
                "Référence de qualité pour les agents # $$",
                "L’agent rend compte à sa Direction : oui # $$",
            })
    void findsInTheBodyOnlyWhatIsSureToBeALabel(String line, String expected) {
        assertThat(found(line, false, EnumSet.noneOf(Field.class))).isEqualTo(expected);
    }

    private static String found(String text, boolean inHeader, Set<Field> seen) {
        Line line = Lines.of(new Source("a.md", text)).get(0);
        List<FoundLabel> labels = LabelFinder.find(line, inHeader, seen);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            int end = i + 1 < labels.size() ? labels.get(i + 1).start() : line.text.length();
            String value = line.text.substring(Math.min(labels.get(i).value(), end), end);
            found.add(labels.get(i).field() + "=" + value.strip());
        }
        return String.join(" ", found);
    }
}
