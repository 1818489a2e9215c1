package babillard.feed;

import babillard.offer.Corps;
import babillard.offer.Employer;
import babillard.offer.Offer;
import babillard.offer.Place;
import babillard.offer.Residence;
import babillard.offer.Vacancy;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** The open offers as a table (RFC 4180) in which no cell is taken for a formula. */
record OffersCsv(FeedInput input) {
    private static final List<String> HEADER = List.of(
            "id",
            "reference",
            "title",
            "employer",
            "corps",
            "domain",
            "direction",
            "service",
            "workplace",
            "places",
            "residence",
            "vacancy",
            "posts",
            "posted",
            "deadline",
            "url");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    void writeTo(OutputStream out) throws IOException {
        write(out, BYTE_ORDER_MARK);
        row(out, HEADER);
        for (Offer offer : input.catalogue().open()) {
            row(out, cells(offer));
        }
    }

    private List<String> cells(Offer offer) {
        return List.of(
                offer.id().value(),
                offer.reference().printed(),
                offer.post().title(),
                offer.assignment().employer().map(Employer::name).orElse(""),
                offer.post().corps().stream().map(Corps::name).collect(Collectors.joining("; ")),
                offer.post().domain().orElse(""),
                offer.assignment().direction().orElse(""),
                offer.assignment().service().orElse(""),
                offer.assignment().workplace().orElse(""),
                offer.assignment().places().stream().map(Place::name).collect(Collectors.joining("; ")),
                offer.terms().residence().map(Residence::printed).orElse(""),
                offer.terms().vacancy().map(Vacancy::printed).orElse(""),
                Integer.toString(offer.post().count()),
                offer.terms().postedOn().toString(),
                offer.terms().deadline().day().toString(),
                input.item(offer).link());
    }

    private static void row(OutputStream out, List<String> cells) throws IOException {
        write(out, cells.stream().map(OffersCsv::cell).collect(Collectors.joining(",")) + "\r\n");
    }

    private static String cell(String text) {
        String guarded = startsFormula(text) ? "'" + text : text;
        String plain = CleanText.plain(guarded);
        return plain.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == ';' || c == '\t')
                ? '"' + plain.replace("\"", "\"\"") + '"'
                : plain;
    }

    private static boolean startsFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0;
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
