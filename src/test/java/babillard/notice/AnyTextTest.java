package babillard.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a file holds, it is read: to an offer, or to an error that says why not. */
class AnyTextTest {
    private static final List<String> PIECES = List.of(
            "\n",
            "\n\n",
            "# ",
            "**",
            "*",
            "_",
            "\\",
            "![](",
            "](",
            "[",
            "(1)",
            ":",
            " : ",
            "|",
            "\t",
            "- ",
            "● ",
            "> ",
            "/",
            "Référence",
            "Employeur",
            "Corps /Domaine",
            "Direction",
            "Durée de résidence exigée pour le recrutement",
            "sur titre",
            "Lieu de travail",
            "Date limite de candidature",
            "Date de dépôt de l’offre",
            "Poste à pourvoir",
            "Emploi RESPNC",
            "Missions",
            "Profil du candidat",
            "l'emploi",
            "Caractéristiques particulières de",
            "31 avril 2025",
            "vendredi 8 août 2025",
            "jusqu’à pourvoi",
            "3134-25-0014/SR",
            "du",
            "Province Sud",
            "Rédacteur",
            "ou",
            "et/ou",
            "(e)",
            "ANNULÉ",
            "reportée au",
            "<b>",
            "&nbsp;",
            "&#0;",
            "a@b.nc",
            "+687",
            "26.79.38",
            "\u0000",
            "\u202E",
            "\uD800",
            "İ",
            "ß",
            "ﬁ",
            "e\u0301",
            "１",
            "٣",
            "½",
            " ",
            "1 er",
            "9999999999");

    @Property(tries = 400)
    void anyCharactersAreRead(@ForAll String text) {
        assertRead(text);
    }

    @Property(tries = 3_000)
    void anyNoticeTornToPiecesIsRead(@ForAll("torn") String text) {
        assertRead(text);
    }

    @Provide
    Arbitrary<String> torn() {
        return Arbitraries.of(PIECES)
                .list()
                .ofMaxSize(60)
                .flatMap(pieces -> Arbitraries.of("", " ").map(joint -> String.join(joint, pieces)));
    }

    private static void assertRead(String text) {
        var read = Clerk.read(text);
        assertThat(read.value().isPresent() || !read.diagnostics().isEmpty()).isTrue();
    }
}
