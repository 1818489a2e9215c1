package babillard.feed;

import babillard.site.SitePath;
import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Function;

/** One file of a JSON Feed, with a link to the one of older offers. */
record JsonFeedPage(Channel channel, Leaf leaf, Function<FeedItem, byte[]> told) {
    static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    void writeTo(OutputStream out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
            json.writeStartObject();
            head(json);
            json.writeArrayFieldStart("items");
            json.flush();
            for (int i = 0; i < leaf.items().size(); i++) {
                if (i > 0) {
                    out.write(',');
                }
                out.write(told.apply(leaf.items().get(i)));
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private void head(JsonGenerator json) throws IOException {
        json.writeStringField("version", "https://jsonfeed.org/version/1.1");
        json.writeStringField("title", CleanText.unicode(channel.title()));
        json.writeStringField("description", CleanText.unicode(channel.description()));
        json.writeStringField("home_page_url", channel.link());
        json.writeStringField("feed_url", address(leaf.path()));
        if (leaf.older().isPresent()) {
            json.writeStringField("next_url", address(leaf.older().get()));
        }
        json.writeStringField("language", Words.LANGUAGE);
        if (channel.hub().isPresent()) {
            json.writeArrayFieldStart("hubs");
            json.writeStartObject();
            json.writeStringField("type", "WebSub");
            json.writeStringField("url", channel.hub().get());
            json.writeEndObject();
            json.writeEndArray();
        }
    }

    private String address(SitePath file) {
        return channel.masthead().base().absolute(file);
    }
}
