package babillard.ledger;

import babillard.offer.Assignment;
import babillard.offer.Body;
import babillard.offer.Corps;
import babillard.offer.Employer;
import babillard.offer.Extra;
import babillard.offer.Offer;
import babillard.offer.Place;
import babillard.offer.Post;
import babillard.offer.Residence;
import babillard.offer.Section;
import babillard.offer.Terms;
import babillard.offer.Vacancy;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** A hash of what an offer says to its readers: the words and not their HTML, and not the file they come from. */
final class Fingerprint {
    private static final int BYTES = 16;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream(4_000);

    private Fingerprint() {}

    static String of(Offer offer) {
        Fingerprint print = new Fingerprint();
        print.add(offer.reference().printed());
        print.add(offer.edition().name());
        print.post(offer.post());
        print.assignment(offer.assignment());
        print.terms(offer.terms());
        Body body = offer.body();
        print.texts(body.extras().stream().map(Extra::label).toList());
        print.texts(body.extras().stream().map(Extra::value).toList());
        print.texts(body.sections().stream().map(Section::heading).toList());
        print.texts(body.sections().stream().map(Section::text).toList());
        return print.hash();
    }

    private String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(said.toByteArray());
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void post(Post post) {
        add(post.title());
        texts(post.corps().stream().map(Corps::name).toList());
        add(post.domain());
        add(post.respnc());
        add(Integer.toString(post.count()));
    }

    private void assignment(Assignment assignment) {
        add(assignment.employer().map(Employer::name));
        add(assignment.direction());
        add(assignment.service());
        add(assignment.workplace());
        texts(assignment.places().stream().map(Place::name).toList());
    }

    private void terms(Terms terms) {
        add(terms.residence().map(Residence::printed));
        add(terms.vacancy().map(Vacancy::printed));
        add(terms.postedOn().toString());
        add(terms.deadline().day().toString());
        add(terms.deadline().hour());
    }

    private void texts(List<String> texts) {
        add(Integer.toString(texts.size()));
        texts.forEach(this::add);
    }

    private void add(Optional<String> text) {
        texts(text.stream().toList());
    }

    /** The length goes first, so that no two sequences of texts read alike. */
    private void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        said.writeBytes((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        said.writeBytes(bytes);
    }
}
