package babillard.notice;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.HostileNotices;
import babillard.offer.Body;
import babillard.offer.Contact;
import babillard.offer.Extra;
import babillard.offer.Offer;
import babillard.offer.Packed;
import babillard.offer.Section;
import babillard.offer.Section.Role;
import babillard.offer.Transcript;
import babillard.text.SafeHtml;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Offers are held packed, and written down for the next build: nothing of them may get lost. */
class PackedOfferTest {
    private static final List<String> TEXTS = HostileNotices.TEXTS;

    @ParameterizedTest
    @FieldSource("TEXTS")
    void whatHostileNoticesSayIsKept(String text) {
        assertKept(notice(text.strip()));
    }

    @Property
    void whateverANoticeSaysIsKept(@ForAll String text) {
        assertKept(notice(text));
    }

    @Property
    void anyBodyIsKept(@ForAll String one, @ForAll String other, @ForAll int level, @ForAll Role role) {
        Offer offer = Clerk.offer(notice("a"));
        Body body = new Body(
                List.of(new Extra(one, other)),
                List.of(new Section(other, level, role, SafeHtml.EMPTY, one)),
                new Contact(List.of(one), List.of(other, one)));
        Offer with = new Offer(
                offer.reference(),
                offer.post(),
                offer.assignment(),
                offer.terms(),
                body,
                offer.edition(),
                offer.file());
        assertThat(with.packed().body()).isEqualTo(body);
        assertThat(with.packed().packed()).isEqualTo(with.packed()).hasSameHashCodeAs(with.packed());
        assertThat(Transcript.read(Transcript.write(with)).unpacked()).isEqualTo(with);
    }

    private static void assertKept(String notice) {
        Offer offer = Clerk.offer(notice);
        assertThat(offer.wording()).isInstanceOf(Packed.class);
        assertThat(offer.unpacked().packed()).isEqualTo(offer);
        assertThat(Transcript.read(Transcript.write(offer))).isEqualTo(offer);
        assertThat(Transcript.read(Transcript.write(offer.unpacked()))).isEqualTo(offer);
    }

    private static String notice(String text) {
        return """
                # Adjoint technique

                Référence : 3134-25-0101/SR du 8 août 2025

                Employeur : Commune de Poum

                Corps /Domaine : Technicien

                Poste à pourvoir : immédiatement

                Date de dépôt de l’offre : Vendredi 8 août 2025

                Date limite de candidature : Vendredi 29 août 2025

                # Missions :

                - Tenir l’atelier communal

                """ + text;
    }
}
