package babillard.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.throwable;

import babillard.text.SafeHtml;
import babillard.text.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {
    private record Sample(String text, SafeHtml body, List<String> list, Optional<String> none) implements View {
        @Override
        public String template() {
            return "sample.ftlh";
        }
    }

    private static final Sample SAMPLE =
            new Sample("<script>\"'&", new SafeHtml("<b>gras</b>"), List.of("a", "b"), Optional.empty());

    @Test
    void textIsEscapedAndSafeHtmlIsNot() throws IOException {
        assertThat(filled("<p title=\"${text}\">${text} ${body}</p>"))
                .isEqualTo(
                        "<p title=\"&lt;script&gt;&quot;&#39;&amp;\">&lt;script&gt;&quot;&#39;&amp; <b>gras</b></p>");
    }

    @Test
    void anAbsentValueIsAbsent() throws IOException {
        assertThat(filled("<#if none??>oui<#else>non</#if> <#list list as item>${item}</#list>"))
                .isEqualTo("non ab");
    }

    @Test
    void wordsAreSaidAndCounted() throws IOException {
        assertThat(filled("${w('nav.home')} ${n('open', list?size)}")).isEqualTo("Accueil 2 offres ouvertes");
    }

    @Test
    void aTemplateThatIsNotWellFormedIsNamedWithItsLine() {
        assertThatThrownBy(() -> templates("<p>\n<#if text>"))
                .asInstanceOf(throwable(TemplateException.class))
                .satisfies(error -> assertThat(error.template()).isEqualTo("templates/sample.ftlh"))
                .satisfies(error -> assertThat(error.line()).isEqualTo(2))
                .hasMessageStartingWith("templates/sample.ftlh:2: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${absent}",
                "${list.size()}",
                "${text.class}",
                "${body.html()}",
                "${w('no.such.words')}",
                "${'freemarker.template.utility.Execute'?new()('id')}",
                "${text?api.length()}",
                "<#include '/etc/passwd'>",
                "<#import '../../pom.xml' as pom>",
            })
    void whatATemplateMayNotDoIsNamedWithItsLine(String template) {
        assertThatThrownBy(() -> filled("<p>\n" + template))
                .asInstanceOf(throwable(TemplateException.class))
                .satisfies(error -> assertThat(error.template()).isEqualTo("sample.ftlh"))
                .satisfies(error -> assertThat(error.line()).isEqualTo(2));
    }

    @Test
    void aMethodOfARecordIsOutOfReach() {
        assertThatThrownBy(() -> filled("${template}")).isInstanceOf(TemplateException.class);
    }

    @Test
    void aMissingTemplateIsNamed() {
        Templates none = Templates.of(List.of());

        assertThatThrownBy(() -> none.write(SAMPLE, TestPortal.smallTown(), OutputStream.nullOutputStream()))
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining("sample.ftlh");
    }

    @Test
    void aFullDiskIsTheWritersTrouble() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        };

        assertThatThrownBy(() -> templates("x").write(SAMPLE, TestPortal.smallTown(), full))
                .isInstanceOf(IOException.class)
                .hasMessage("full");
    }

    private static String filled(String template) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        templates(template).write(SAMPLE, TestPortal.smallTown(), bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static Templates templates(String template) {
        return Templates.of(List.of(new Source("templates/sample.ftlh", template)));
    }
}
