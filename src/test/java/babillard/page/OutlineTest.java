package babillard.page;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.offer.Section;
import babillard.offer.Section.Role;
import babillard.page.Outline.Part;
import babillard.text.SafeHtml;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class OutlineTest {
    @Test
    void headingsTakeTheirPlaceUnderTheTitle() {
        Outline outline = Outline.of(
                List.of(section("Détails", 1), section("Missions", 3), section("Activités", 4), section("Profil", 1)),
                "avis",
                2);

        assertThat(outline.parts()).extracting(Part::level).containsExactly(2, 3, 4, 2);
    }

    @Test
    void aNoticeThatBeginsDeepBeginsAtTheTop() {
        Outline outline = Outline.of(List.of(section("Missions", 4), section("Profil", 2)), "avis", 2);

        assertThat(outline.parts()).extracting(Part::level).containsExactly(2, 2);
    }

    @Test
    void headingsOfTheSameWordsHaveDifferentIds() {
        Outline outline = Outline.of(
                List.of(section("Savoir", 1), section("SAVOIR", 1), section("", 1), section("✱", 1)), "avis", 2);

        assertThat(outline.parts().stream().map(Part::id))
                .doesNotHaveDuplicates()
                .startsWith("avis-savoir", "avis-savoir-2");
        assertThat(outline.contents(2)).extracting(Link::label).containsExactly("Savoir", "SAVOIR", "✱");
    }

    @Property
    void noLevelIsSkipped(@ForAll List<@IntRange(min = 1, max = 9) Integer> levels) {
        List<Section> sections = new ArrayList<>();
        levels.forEach(level -> sections.add(section("Missions", level)));
        int before = 1;
        for (Part part : Outline.of(sections, "avis", 2).parts()) {
            assertThat(part.level()).isBetween(2, Math.min(before + 1, 6));
            before = part.level();
        }
    }

    private static Section section(String heading, int level) {
        return new Section(heading, level, Role.DESCRIPTION, SafeHtml.EMPTY, "");
    }
}
