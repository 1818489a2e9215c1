package babillard.feed;

import babillard.offer.Corps;
import babillard.offer.Offer;
import babillard.site.Artifact;
import babillard.site.Kind;
import babillard.site.SitePath;
import babillard.text.Slug;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A channel as a calendar of its deadlines (RFC 5545): a whole day each, the same in every time zone. */
final class ICalendar {
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final Channel channel;
    private final ICalendarPrinter lines;

    private ICalendar(Channel channel, ICalendarPrinter lines) {
        this.channel = channel;
        this.lines = lines;
    }

    static List<Artifact> artifacts(Channel channel) {
        SitePath path = channel.page().beside("offres.ics");
        return List.of(new Artifact(path, Kind.FEED, out -> write(channel, out)));
    }

    private static void write(Channel channel, OutputStream out) throws IOException {
        new ICalendar(channel, new ICalendarPrinter(out)).calendar();
    }

    private void calendar() throws IOException {
        lines.begin("VCALENDAR");
        lines.plain("VERSION", "2.0");
        lines.plain("PRODID", "-//Babillard//Offres//FR");
        lines.plain("CALSCALE", "GREGORIAN");
        lines.text("NAME", channel.title());
        lines.text("X-WR-CALNAME", channel.title());
        lines.text("DESCRIPTION", channel.description());
        lines.plain("URL", channel.link());
        lines.plain("REFRESH-INTERVAL;VALUE=DURATION", "P1D");
        zone();
        for (Offer offer : channel.offers()) {
            event(channel.item(offer));
        }
        for (Farewell farewell : channel.farewells()) {
            if (farewell.revoked()) {
                revoked(farewell);
            }
        }
        lines.end("VCALENDAR");
    }

    /** A calendar without a component is not valid, even when no offer is open. */
    private void zone() throws IOException {
        lines.begin("VTIMEZONE");
        lines.plain("TZID", "Pacific/Noumea");
        lines.begin("STANDARD");
        lines.plain("DTSTART", "19700101T000000");
        lines.plain("TZOFFSETFROM", "+1100");
        lines.plain("TZOFFSETTO", "+1100");
        lines.end("STANDARD");
        lines.end("VTIMEZONE");
    }

    private void event(FeedItem item) throws IOException {
        Offer offer = item.offer();
        begin(offer.id(), item.updated(), offer.terms().deadline().day());
        lines.text(
                "SUMMARY", Words.say("event", Words.say("event.who", item.title(), item.author(channel.masthead()))));
        lines.text("DESCRIPTION", description(item));
        lines.plain("URL", item.link());
        lines.texts("CATEGORIES", offer.post().corps().stream().map(Corps::name).toList());
        lines.plain("STATUS", "CONFIRMED");
        end();
    }

    /** An offer that was taken back keeps its event, struck out, and leads nowhere. */
    private void revoked(Farewell farewell) throws IOException {
        begin(farewell.id(), Noumea.dawn(farewell.day()), farewell.deadline());
        lines.text("SUMMARY", Words.say("event.revoked", farewell.title()));
        lines.plain("SEQUENCE", "1");
        lines.plain("STATUS", "CANCELLED");
        end();
    }

    private void begin(Slug id, OffsetDateTime updated, LocalDate deadline) throws IOException {
        String changed = UTC.format(updated.withOffsetSameInstant(ZoneOffset.UTC));
        lines.begin("VEVENT");
        lines.text("UID", Identity.ofEvent(id, channel.masthead().authority()));
        lines.plain("DTSTAMP", changed);
        lines.plain("LAST-MODIFIED", changed);
        lines.plain("DTSTART;VALUE=DATE", DAY.format(deadline));
        lines.plain("DTEND;VALUE=DATE", DAY.format(deadline.plusDays(1)));
    }

    private void end() throws IOException {
        lines.plain("TRANSP", "TRANSPARENT");
        lines.end("VEVENT");
    }

    private static String description(FeedItem item) {
        Stream<String> facts =
                Fact.of(item.offer()).stream().map(fact -> fact.label() + Words.say("colon") + " " + fact.value());
        return Stream.concat(facts, Stream.of(item.link())).collect(Collectors.joining("\n"));
    }
}
