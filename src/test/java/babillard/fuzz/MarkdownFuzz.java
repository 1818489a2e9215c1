package babillard.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.Samples;
import babillard.markup.Markdown;
import babillard.markup.Passage;
import babillard.text.SafeHtml;
import babillard.text.Source;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import com.code_intelligence.jazzer.mutation.annotation.WithUtf8Length;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Markdown made of the samples by a fuzzer: the HTML of each is well formed, and does nothing but show text. */
class MarkdownFuzz {
    @MethodSource("samples")
    @FuzzTest(maxDuration = "30s")
    void anyTextBecomesHarmlessHtml(@NotNull @WithUtf8Length(max = 8_192) String markdown) {
        Passage passage = Effort.bounded(() -> Markdown.passage(markdown, 2));
        SafeHtml page = Effort.bounded(() -> Markdown.page(markdown, "/emplois/"));
        Harmless.assertHtml(passage.html());
        Harmless.assertHtml(page);
        assertThat(new Passage(Markdown.html(markdown, 2), Markdown.text(markdown)))
                .isEqualTo(passage);
    }

    static Stream<String> samples() {
        return Samples.notices().stream().map(Source::text);
    }
}
