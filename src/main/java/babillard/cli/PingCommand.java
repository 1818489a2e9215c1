package babillard.cli;

import babillard.line.Given;
import babillard.line.Operand;
import babillard.line.Syntax;
import babillard.line.UsageException;
import babillard.site.BaseUrl;
import babillard.site.SitePath;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** Tells the WebSub hub, once a site is deployed, that its feeds have something new. */
final class PingCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final List<String> USUAL = List.of("offres.rss", "offres.atom", "offres.json");

    static final Syntax SYNTAX = Syntax.of("ping", SiteOptions.ALL).taking(new Operand("FEED", true, "option.feeds"));

    private final Babillard babillard;
    private final SiteOptions options;
    private final List<String> feeds;

    PingCommand(Babillard babillard, Given given) throws UsageException {
        this.babillard = babillard;
        options = SiteOptions.of(given);
        feeds = given.operands().isEmpty() ? USUAL : given.operands();
    }

    @Override
    public Integer call() throws Exception {
        try (Workplace place = Workplace.open(babillard, options, Optional.empty())) {
            String hub = place.configuration().imprint().hub().orElseThrow(() -> new UsageException("usage.no-hub"));
            if (!place.addressKnown()) {
                throw new UsageException("usage.no-address");
            }
            List<String> topics = topics(place.base());
            int answer = told(URI.create(hub), topics);
            boolean taken = answer / 100 == 2;
            babillard.terminal().say(babillard.messages().say(taken ? "ping.done" : "ping.refused", hub, answer));
            topics.forEach(topic -> babillard.terminal().say("  " + topic));
            return taken ? Exit.DONE : Exit.NOTHING_PUBLISHED;
        }
    }

    private List<String> topics(BaseUrl base) throws UsageException {
        List<String> topics = new ArrayList<>();
        for (String feed : feeds) {
            topics.add(
                    base.absolute(SitePath.parse(feed).orElseThrow(() -> new UsageException("usage.no-feed", feed))));
        }
        return topics;
    }

    private static int told(URI hub, List<String> topics) throws IOException, InterruptedException {
        String form = topics.stream()
                .map(topic -> "&hub.url=" + URLEncoder.encode(topic, StandardCharsets.UTF_8))
                .collect(Collectors.joining("", "hub.mode=publish", ""));
        HttpRequest request = HttpRequest.newBuilder(hub)
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .build()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }
}
