package babillard.offer;

import babillard.offer.Section.Role;
import babillard.text.Quill;
import babillard.text.Scroll;
import java.util.List;

/** Bodies as bytes; their texts stay bytes when they are read, until somebody asks for one. */
final class BodyTranscript {
    private static final List<Role> ROLES = List.of(Role.values());

    private BodyTranscript() {}

    static byte[] write(Body body) {
        Quill quill = new Quill();
        quill.number(body.extras().size());
        for (Extra extra : body.extras()) {
            quill.text(extra.label());
            quill.text(extra.value());
        }
        quill.number(body.sections().size());
        for (Section section : body.sections()) {
            quill.text(section.heading());
            quill.number(section.level());
            quill.choice(section.role(), ROLES);
            quill.html(section.html());
            quill.inscription(section.words());
        }
        quill.texts(body.contact().telephones());
        quill.texts(body.contact().mails());
        return quill.written();
    }

    static Body read(byte[] written) {
        return Scroll.read(written, BodyTranscript::body);
    }

    private static Body body(Scroll in) {
        return new Body(
                in.list(each -> new Extra(each.text(), each.text())),
                in.list(BodyTranscript::section),
                new Contact(in.texts(), in.texts()));
    }

    private static Section section(Scroll in) {
        return new Section(in.text(), in.number(), in.choice(ROLES), in.html(), in.inscription());
    }
}
