package babillard.feed;

import babillard.feed.JsonFeed.Telling;
import babillard.site.SitePath;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** One file of a JSON Feed, with a link to the one of older offers. */
record JsonFeedPage(Channel channel, Leaf leaf, Telling telling) {
    void writeTo(OutputStream out) throws IOException {
        Json.write(out, json -> {
            json.startObject();
            head(json);
            json.startArray("items");
            for (FeedItem item : leaf.items()) {
                telling.tell(item, json);
            }
            json.end();
            json.end();
        });
    }

    private void head(Json json) throws IOException {
        json.text("version", "https://jsonfeed.org/version/1.1");
        json.text("title", channel.title());
        json.text("description", channel.description());
        json.text("home_page_url", channel.link());
        json.text("feed_url", address(leaf.path()));
        if (leaf.older().isPresent()) {
            json.text("next_url", address(leaf.older().get()));
        }
        json.text("language", Words.LANGUAGE);
        Optional<String> hub = channel.hub();
        if (hub.isPresent()) {
            json.startArray("hubs");
            json.startObject();
            json.text("type", "WebSub");
            json.text("url", hub.get());
            json.end();
            json.end();
        }
    }

    private String address(SitePath file) {
        return channel.masthead().base().absolute(file);
    }
}
