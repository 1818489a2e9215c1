package babillard.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactLinkTest {
    @ParameterizedTest
    @CsvSource({"26.79.38,tel:+687267938", "(+687) 26 79 38,tel:+687267938", "05 00 00,tel:+687050000", "1010,tel:1010"
    })
    void aLocalNumberCanBeCalledFromAbroad(String printed, String href) {
        ContactLink link = ContactLink.telephone(printed);

        assertThat(link.label()).isEqualTo(printed);
        assertThat(link.href()).contains(href);
    }

    @Test
    void aMailNamesTheOffer() {
        assertThat(ContactLink.mail("drh@mairie.example", "Offre 1/SR & co").href())
                .contains("mailto:drh@mairie.example?subject=Offre%201%2FSR%20%26%20co");
    }

    @ParameterizedTest
    @ValueSource(strings = {"drh", "a@b@c.nc", "a b@c.nc", "a@c.nc?cc=x@y.nc", "é@c.nc", "a@nc", "@c.nc", "a@.nc"})
    void whatIsNoMailIsNoLink(String printed) {
        assertThat(ContactLink.mail(printed, "x").href()).isEmpty();
    }

    @Test
    void wordsAreReadForWhatTheyAre() {
        assertThat(ContactLink.any("drh@mairie.example", "x").kind()).isEqualTo("mail");
        assertThat(ContactLink.any("26.79.38", "x").kind()).isEqualTo("tel");
        assertThat(ContactLink.any("Mairie, 12 rue du 26 septembre 1953", "x").href())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "//mairie.example", "mairie.example", "https:", "http://a b"})
    void onlyAWebAddressIsOne(String address) {
        assertThat(ContactLink.isWebAddress(address)).isFalse();
        assertThat(ContactLink.isWebAddress("https://mairie.example/")).isTrue();
    }
}
