package babillard.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RebasingTest {
    @Test
    void addressesOfTheSiteAreFoundUnderItsPath() {
        assertThat(Markdown.page("[offres](/offres/) ![plan](/assets/plan.svg)", "/portail/")
                        .html())
                .contains("href=\"/portail/offres/\"")
                .contains("src=\"/portail/assets/plan.svg\"");
    }

    @Test
    void otherAddressesStayAsTheyAre() {
        assertThat(Markdown.page("[ici](#aide) [ailleurs](https://exemple.example/offres/)", "/portail/")
                        .html())
                .contains("href=\"#aide\"")
                .contains("href=\"https://exemple.example/offres/\"");
    }
}
