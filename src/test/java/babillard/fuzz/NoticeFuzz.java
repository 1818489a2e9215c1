package babillard.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.Samples;
import babillard.notice.OfferReader;
import babillard.offer.Offer;
import babillard.text.Diagnosed;
import babillard.text.Diagnostic;
import babillard.text.Source;
import babillard.text.Span;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import com.code_intelligence.jazzer.mutation.annotation.WithUtf8Length;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Notices made of the samples by a fuzzer: each is read to a sound offer, or refused for an error that is shown. */
class NoticeFuzz {
    private static final OfferReader READER = Samples.reader();

    @MethodSource("samples")
    @FuzzTest(maxDuration = "30s")
    void anyNoticeIsReadOrRefused(@NotNull @WithUtf8Length(max = 8_192) String text) {
        Source source = new Source("a.md", text);
        Diagnosed<Offer> read = Effort.bounded(() -> READER.read(source));
        List<Diagnostic> remarks = read.diagnostics();
        assertThat(read.value().isPresent()).isEqualTo(remarks.stream().noneMatch(Diagnostic::isError));
        List<String> lines = source.lines();
        remarks.forEach(remark -> assertInside(lines, remark.span()));
        read.value().ifPresent(NoticeFuzz::assertSound);
    }

    static Stream<String> samples() {
        return Samples.notices().stream().map(Source::text);
    }

    private static void assertInside(List<String> lines, Span span) {
        if (!span.equals(Span.ofFile())) {
            assertThat(span.line()).isLessThanOrEqualTo(lines.size());
            assertThat(span.column() - 1 + span.length())
                    .as("%s", span)
                    .isLessThanOrEqualTo(lines.get(span.line() - 1).length());
        }
    }

    private static void assertSound(Offer offer) {
        assertThat(offer.post().title()).isNotBlank();
        assertThat(offer.id().toString()).isNotBlank();
        offer.body().sections().forEach(section -> Harmless.assertHtml(section.html()));
    }
}
