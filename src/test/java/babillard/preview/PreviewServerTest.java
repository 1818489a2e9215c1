package babillard.preview;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.site.Site;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the preview hands out the files of a site. */
class PreviewServerTest extends ServedSite {
    @Test
    void aPageIsServedWithTheReloadScriptInItsHead() throws Exception {
        HttpResponse<byte[]> page = get("/some/base/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
        assertThat(text(page))
                .contains("Été</title><script src=\"/.babillard/reload.js?" + build.version()
                        + "\" defer></script></head>")
                .startsWith("<!DOCTYPE html><html data-today=\"1970-01-01\"><head>");
    }

    @Test
    void theScriptComesFromTheSameHost() throws Exception {
        HttpResponse<byte[]> script = get("/.babillard/reload.js?1");
        assertThat(script.headers().firstValue("Content-Type")).hasValue("text/javascript; charset=utf-8");
        assertThat(text(script)).contains("EventSource(\"/.babillard/events\")").doesNotContain("innerHTML");
    }

    @Test
    void theRootLeadsToTheBaseAndAFolderToItsSlash() throws Exception {
        assertThat(get("/").headers().firstValue("Location")).hasValue("/some/base/");
        assertThat(get("/some/base/offres").headers().firstValue("Location")).hasValue("/some/base/offres/");
        assertThat(text(get("/some/base/offres/"))).startsWith("offres");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/some/base/rien", "/index.html", "/some/basement", "/some/base/offres/rien/", "/.babillard/x"})
    void whatIsNotThereIsAnsweredWithThePageForIt(String path) throws Exception {
        HttpResponse<byte[]> response = get(path);
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(text(response)).contains("rien ici").contains("reload.js");
    }

    @Test
    void withoutASiteThereIsStillAPageThatReloads() throws Exception {
        build.show(Shown.NOTHING);
        HttpResponse<byte[]> response = get("/some/base/");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(text(response)).contains("reload.js");
    }

    @Test
    void headTellsTheSameWithoutTheBody() throws Exception {
        HttpResponse<byte[]> page = get("/some/base/");
        HttpResponse<byte[]> head =
                send(HttpRequest.newBuilder().method("HEAD", HttpRequest.BodyPublishers.noBody()), "/some/base/");
        assertThat(head.body()).isEmpty();
        assertThat(head.statusCode()).isEqualTo(200);
        for (String name : List.of("Content-Type", "Content-Length", "ETag")) {
            assertThat(head.headers().firstValue(name))
                    .isEqualTo(page.headers().firstValue(name))
                    .isPresent();
        }
    }

    @Test
    void whatTheBrowserHasIsNotSentAgainUntilItChanges() throws Exception {
        String tag = get("/some/base/note.txt").headers().firstValue("ETag").orElseThrow();
        for (String known : List.of(tag, "W/" + tag, "\"x\", " + tag, "*")) {
            HttpResponse<byte[]> again = get("/some/base/note.txt", "If-None-Match", known);
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
        }
        build.show(Shown.of(site("note.txt", "note")));
        assertThat(get("/some/base/note.txt", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        build.show(Shown.of(site("note.txt", "changée")));
        assertThat(get("/some/base/note.txt", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aPageIsSentAgainAfterABuildForItsScriptHasAnotherName() throws Exception {
        String tag = get("/some/base/").headers().firstValue("ETag").orElseThrow();
        assertThat(get("/some/base/", "If-None-Match", tag).statusCode()).isEqualTo(304);
        build.show(Shown.of(site("note.txt", "note")));
        assertThat(get("/some/base/", "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsNotLaidOutYetIsWhenSomebodyAsks() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        build.show(new Shown(site("note.txt", "note"), () -> {
            asked.incrementAndGet();
            return Site.of(List.of(file("search/manifest.json", "{}")));
        }));
        assertThat(text(get("/some/base/note.txt"))).isEqualTo("note");
        assertThat(asked).hasValue(0);
        assertThat(text(get("/some/base/search/manifest.json"))).isEqualTo("{}");
    }

    @Test
    void aPageThatCannotBeMadeSaysWhyAndReloads() throws Exception {
        HttpResponse<byte[]> page = get("/some/base/faux.html");
        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(text(page)).contains("templates/offer.ftlh:12: &lt;b>").contains("reload.js");
    }

    @Test
    void textIsPackedForThoseWhoUnpack() throws Exception {
        HttpResponse<byte[]> packed = get("/some/base/", "Accept-Encoding", "br, GZIP;q=0.8");
        assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes())
                .isEqualTo(get("/some/base/").body());
        String tag = packed.headers().firstValue("ETag").orElseThrow();
        assertThat(get("/some/base/").headers().firstValue("ETag"))
                .isNotEqualTo(packed.headers().firstValue("ETag"));
        assertThat(get("/some/base/", "Accept-Encoding", "gzip", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
        for (String none : List.of("gzip;q=0", "identity", "br")) {
            assertThat(get("/some/base/", "Accept-Encoding", none).headers().firstValue("Content-Encoding"))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "a.html, text/html; charset=utf-8",
        "a.css, text/css; charset=utf-8",
        "a.js, text/javascript; charset=utf-8",
        "offres.rss, application/rss+xml; charset=utf-8",
        "offres.json, application/feed+json; charset=utf-8",
        "status.json, application/json; charset=utf-8",
        "offres.ics, text/calendar; charset=utf-8",
        "logo.svg, image/svg+xml; charset=utf-8",
        "sitemap.xml, application/xml; charset=utf-8",
        "a.pdf, application/pdf",
        "a.xyz, application/octet-stream",
        "html, text/html; charset=utf-8"
    })
    void everyFileHasItsType(String file, String type) {
        assertThat(MediaType.of(file).value()).isEqualTo(type);
    }

    @Test
    void aBusyPortIsNamed() {
        PreviewException refusal = Assertions.catchThrowableOfType(
                PreviewException.class, () -> PreviewServer.start(BASE, server.port(), build, new Events(build)));
        assertThat(refusal.reason()).isEqualTo(PreviewException.Reason.PORT_BUSY);
        assertThat(refusal.port()).isEqualTo(server.port());
    }
}
