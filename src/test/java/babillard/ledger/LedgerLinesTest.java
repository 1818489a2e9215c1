package babillard.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.catalogue.Catalogue;
import babillard.feed.Draft;
import babillard.text.Slug;
import babillard.text.Source;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands in the file, now and in those that an earlier version wrote. */
class LedgerLinesTest {
    private static final Catalogue CATALOGUE = Catalogue.of(
            LocalDate.parse("2025-08-08"),
            List.of(Draft.of("A").file("sud/a.md").corps("Attaché", "Rédacteur").offer()));

    private static Ledger read(String text) {
        return Ledger.read(new Source("ledger.jsonl", text)).value().orElseThrow();
    }

    @Test
    void aLineTellsWhereAnOfferWasListed() {
        String line = Ledger.EMPTY.after(CATALOGUE, List.of()).text();

        assertThat(line).endsWith("""
                "file":"sud/a.md","employer":"Province Sud","corps":["Attaché","Rédacteur"],"places":["Nouméa"]}
                """);
        assertThat(read(line).text()).isEqualTo(line);
    }

    @Test
    void aLineFromBeforeIsReadAndKept() {
        String old = """
                {"offer":"a","n":1,"event":"published","day":"2025-08-08","reference":"A","posted":"2025-08-08",\
                "deadline":"2025-08-29","content":"00"}
                """;

        assertThat(read(old).text()).isEqualTo(old);
        assertThat(read(old).history(new Slug("a")).orElseThrow().topics(Topics::corps))
                .isEmpty();
    }

    @Test
    void theFirstAuthorityIsKeptAndAnotherIsNoticed() {
        Ledger named = Ledger.EMPTY.after(CATALOGUE, List.of()).vouchedForBy("emplois.example");

        assertThat(named.text()).startsWith("{\"authority\":\"emplois.example\"}\n");
        assertThat(read(named.text())).isEqualTo(named).isNotEqualTo(Ledger.EMPTY.after(CATALOGUE, List.of()));
        assertThat(named.vouchedForBy("autre.example")).isSameAs(named);
        assertThat(named.formerAuthority("emplois.example")).isEmpty();
        assertThat(named.formerAuthority("autre.example")).contains("emplois.example");
        assertThat(Ledger.EMPTY.formerAuthority("autre.example")).isEmpty();
    }

    @Test
    void whatBranchesHaveInCommonStandsOnce() {
        Ledger one = Ledger.EMPTY.vouchedForBy("emplois.example");
        Ledger other = Ledger.EMPTY.after(CATALOGUE, List.of()).vouchedForBy("emplois.example");

        assertThat(one.and(other)).isEqualTo(other);
        assertThat(read(one.text() + other.text())).isEqualTo(other);
    }

    @Test
    void aLedgerOfOtherNoticesIsTold() {
        Ledger ledger = Ledger.EMPTY.after(CATALOGUE, List.of());
        Catalogue others = Catalogue.of(
                LocalDate.parse("2025-08-09"), List.of(Draft.of("B").offer()));

        assertThat(ledger.isForeignTo(others)).isTrue();
        assertThat(ledger.isForeignTo(CATALOGUE)).isFalse();
        assertThat(Ledger.EMPTY.isForeignTo(others)).isFalse();
    }
}
