package babillard.feed;

import babillard.feed.Feeds.Format;
import babillard.offer.Corps;
import babillard.offer.Offer;
import babillard.site.Artifact;
import babillard.site.Kind;
import babillard.site.SitePath;
import babillard.text.Slug;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A channel as a calendar of its deadlines (RFC 5545): a whole day each, the same in every time zone. */
final class ICalendar implements Format {
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final String authority;

    ICalendar(String authority) {
        this.authority = authority;
    }

    @Override
    public byte[] part(Summary offer) {
        return ICalendarPrinter.part(lines -> event(lines, offer));
    }

    @Override
    public List<Artifact> artifacts(Channel channel, Function<FeedItem, byte[]> parts) {
        SitePath path = channel.page().beside("offres.ics");
        return List.of(new Artifact(path, Kind.FEED, out -> calendar(new ICalendarPrinter(out), channel, parts)));
    }

    private void calendar(ICalendarPrinter lines, Channel channel, Function<FeedItem, byte[]> parts)
            throws IOException {
        lines.begin("VCALENDAR");
        lines.plain("VERSION", "2.0");
        lines.plain("PRODID", "-//Babillard//Offres//FR");
        lines.plain("CALSCALE", "GREGORIAN");
        lines.text("NAME", channel.title());
        lines.text("X-WR-CALNAME", channel.title());
        lines.text("DESCRIPTION", channel.description());
        lines.plain("URL", channel.link());
        lines.plain("REFRESH-INTERVAL;VALUE=DURATION", "P1D");
        zone(lines);
        for (FeedItem item : channel.items()) {
            lines.part(parts.apply(item));
        }
        for (Farewell farewell : channel.farewells()) {
            if (farewell.revoked()) {
                revoked(lines, farewell);
            }
        }
        lines.end("VCALENDAR");
    }

    /** A calendar without a component is not valid, even when no offer is open. */
    private static void zone(ICalendarPrinter lines) throws IOException {
        lines.begin("VTIMEZONE");
        lines.plain("TZID", "Pacific/Noumea");
        lines.begin("STANDARD");
        lines.plain("DTSTART", "19700101T000000");
        lines.plain("TZOFFSETFROM", "+1100");
        lines.plain("TZOFFSETTO", "+1100");
        lines.end("STANDARD");
        lines.end("VTIMEZONE");
    }

    private void event(ICalendarPrinter lines, Summary summary) throws IOException {
        FeedItem item = summary.item();
        Offer offer = item.offer();
        begin(lines, offer.id(), item.updated(), offer.terms().deadline().day(), item.revision());
        lines.text("SUMMARY", Words.say("event", Words.say("event.who", item.title(), item.author())));
        lines.text("DESCRIPTION", description(summary));
        lines.plain("URL", item.link());
        lines.texts("CATEGORIES", offer.post().corps().stream().map(Corps::name).toList());
        lines.plain("STATUS", "CONFIRMED");
        end(lines);
    }

    /** An offer that was taken back keeps its event, struck out, and leads nowhere. */
    private void revoked(ICalendarPrinter lines, Farewell farewell) throws IOException {
        begin(lines, farewell.id(), Noumea.dawn(farewell.day()), farewell.deadline(), farewell.revision());
        lines.text("SUMMARY", Words.say("event.revoked", farewell.title()));
        lines.plain("STATUS", "CANCELLED");
        end(lines);
    }

    private void begin(ICalendarPrinter lines, Slug id, OffsetDateTime updated, LocalDate deadline, int revision)
            throws IOException {
        String changed = UTC.format(updated.withOffsetSameInstant(ZoneOffset.UTC));
        lines.begin("VEVENT");
        lines.text("UID", Identity.ofEvent(id, authority));
        lines.plain("DTSTAMP", changed);
        lines.plain("LAST-MODIFIED", changed);
        lines.plain("DTSTART;VALUE=DATE", DAY.format(deadline));
        lines.plain("DTEND;VALUE=DATE", DAY.format(deadline.plusDays(1)));
        if (revision > 0) {
            lines.plain("SEQUENCE", Integer.toString(revision));
        }
    }

    private static void end(ICalendarPrinter lines) throws IOException {
        lines.plain("TRANSP", "TRANSPARENT");
        lines.end("VEVENT");
    }

    private static String description(Summary summary) {
        Stream<String> facts =
                summary.facts().stream().map(fact -> fact.label() + Words.say("colon") + " " + fact.value());
        return Stream.concat(facts, Stream.of(summary.item().link())).collect(Collectors.joining("\n"));
    }
}
