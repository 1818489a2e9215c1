package babillard.notice;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gives the pieces of the header that stand without a label back to the fields they were torn from. */
final class Claims {
    /** Fields that hold free words, so that a line may go on with them. */
    private static final Set<Field> WORDED = EnumSet.of(
            Field.DIRECTION,
            Field.SERVICE,
            Field.EMPLOYER,
            Field.VACANCY,
            Field.RESPNC,
            Field.CORPS,
            Field.DOMAIN,
            Field.WORKPLACE,
            Field.TITLE,
            Field.RESIDENCE);

    private static final List<String> FURTHER = List.of("ou ", "et ", "et/ou ");

    /** A value goes on in the next line, or in the next paragraph. */
    private static final int FARTHEST = 2;

    private final Header header;
    private final Evidence evidence;
    private final Remarks remarks;

    Claims(Header header, Evidence evidence, Remarks remarks) {
        this.header = header;
        this.evidence = evidence;
        this.remarks = remarks;
    }

    /** Whether a field takes the piece; {@code adjacent} says that the line before belonged to the header. */
    boolean claim(Piece piece, boolean adjacent) {
        return residenceTail(piece)
                || latestEmpty(piece, adjacent)
                || cutDate(piece)
                || brokenOff(piece)
                || empty(piece)
                || furtherCorps(piece)
                || furtherPlace(piece, adjacent)
                || wrapped(piece, adjacent);
    }

    /** The end of a residence label that was cut, with the value behind it. */
    private boolean residenceTail(Piece piece) {
        Optional<Entry> residence =
                header.entry(Field.RESIDENCE).filter(entry -> entry.isEmpty() && !entry.isLabelComplete());
        if (residence.isEmpty() || !ResidenceLabel.isTail(piece.folded())) {
            return false;
        }
        Folded folded = Folded.of(piece.text());
        int words = ResidenceLabel.end(folded, 0);
        LabelEnd end = LabelEnd.separated(folded, words, ResidenceLabel.isComplete(folded, words));
        residence.get().extendLabel(piece.text().substring(0, folded.origin(words)), end.isComplete());
        take(residence.get(), piece, piece.text().substring(folded.origin(end.value())));
        return true;
    }

    private boolean latestEmpty(Piece piece, boolean adjacent) {
        Optional<Entry> latest = header.latest()
                .filter(entry -> adjacent && entry.isEmpty())
                .filter(entry -> evidence.mayBe(entry.field, piece))
                .filter(entry -> entry.field == Field.WORKPLACE || !isElsewhere(entry, piece));
        latest.ifPresent(entry -> take(entry, piece, piece.text()));
        return latest.isPresent();
    }

    /** Whether a piece that could be anything is surely the value of another label that is still empty. */
    private boolean isElsewhere(Entry latest, Piece piece) {
        return header.latestFirst().stream()
                .filter(entry -> entry != latest && entry.isEmpty())
                .anyMatch(entry -> evidence.is(entry.field, piece) && !evidence.is(latest.field, piece));
    }

    /** {@code vendredi 3} and, on the next line, {@code octobre 2025}: parts that are more of a date together. */
    private boolean cutDate(Piece piece) {
        Optional<Entry> cut = header.latest()
                .filter(entry -> entry.field.isDate() || entry.field == Field.REFERENCE)
                .filter(entry -> !entry.isEmpty())
                .filter(entry -> entry.field.isDate() || piece.folded().startsWith("du "))
                .filter(entry -> ofDate(entry.value() + " " + piece.text()) > ofDate(entry.value()));
        cut.ifPresent(entry -> take(entry, piece, piece.text()));
        return cut.isPresent();
    }

    /** How much of a date a text holds: nothing, a day and a month, or the year too. */
    private static int ofDate(String text) {
        return FrenchDate.in(text).map(date -> date.year().isPresent() ? 2 : 1).orElse(0);
    }

    private boolean brokenOff(Piece piece) {
        Optional<Entry> open = header.latestFirst().stream()
                .filter(entry -> entry.breaksOff() && goesOn(entry, piece))
                .findFirst();
        open.ifPresent(entry -> take(entry, piece, piece.text()));
        return open.isPresent();
    }

    private boolean goesOn(Entry entry, Piece piece) {
        if (piece.isHeading() || !Evidence.isShort(piece) || piece.text().endsWith(":")) {
            return false;
        }
        return switch (entry.field) {
            case REFERENCE, POSTED, DEADLINE, NEW_DEADLINE -> evidence.is(Field.POSTED, piece);
            case CORPS -> entry.value().endsWith("-") || !evidence.isPlace(piece.text());
            case RESIDENCE, COUNT -> false;
            default -> true;
        };
    }

    private boolean empty(Piece piece) {
        Optional<Entry> fitting = header.latestFirst().stream()
                .filter(entry -> entry.isEmpty() && evidence.is(entry.field, piece))
                .findFirst();
        fitting.ifPresent(entry -> take(entry, piece, piece.text()));
        return fitting.isPresent();
    }

    /** {@code ou Contrôleur} below a corps that seemed complete, or one more corps in a list. */
    private boolean furtherCorps(Piece piece) {
        boolean isJoined = FURTHER.stream().anyMatch(word -> piece.folded().startsWith(word));
        String name = isJoined ? piece.text().substring(piece.text().indexOf(' ') + 1) : piece.text();
        Optional<Entry> corps =
                header.entry(Field.CORPS).filter(entry -> isJoined ? evidence.isCorps(name) : isListed(entry, piece));
        corps.ifPresent(entry -> take(entry, piece, isJoined ? piece.text() : ", " + name));
        return corps.isPresent();
    }

    private boolean isListed(Entry corps, Piece piece) {
        return isLatest(corps)
                && !corps.isEmpty()
                && corps.lastLine() >= piece.span().line() - FARTHEST
                && evidence.isNothingButCorps(piece.text());
    }

    private boolean furtherPlace(Piece piece, boolean adjacent) {
        Optional<Entry> place = header.entry(Field.WORKPLACE)
                .filter(entry -> !entry.isEmpty() && !piece.isHeading() && !piece.isBold())
                .filter(entry -> adjacent && isLatest(entry) ? evidence.continuesPlace(piece) : isOther(entry, piece));
        place.ifPresent(entry -> take(entry, piece, piece.text()));
        return place.isPresent();
    }

    /** Whether a line names a commune that the workplace does not name yet. */
    private boolean isOther(Entry place, Piece piece) {
        return evidence.isPlace(piece.text()) && !Folded.of(place.value()).text.contains(piece.folded());
    }

    private boolean isLatest(Entry entry) {
        return header.latest().filter(latest -> latest == entry).isPresent();
    }

    /** The next line, in the same paragraph or the next, which goes on in lower case. */
    private boolean wrapped(Piece piece, boolean adjacent) {
        Optional<Entry> latest = header.latest()
                .filter(entry -> WORDED.contains(entry.field) && !entry.isEmpty())
                .filter(entry -> entry.lastLine() >= piece.span().line() - (adjacent ? FARTHEST : 1))
                .filter(entry -> piece.startsLower() && Evidence.isShort(piece));
        latest.ifPresent(entry -> take(entry, piece, piece.text()));
        return latest.isPresent();
    }

    /** {@code Service ressources}: a direction or a service that no label announces. */
    boolean unlabelled(Piece piece) {
        Optional<Field> field = Optional.of(Field.DIRECTION)
                .filter(it -> Evidence.isShort(piece) && Office.isDirection(piece.folded()))
                .or(() -> Optional.of(Field.SERVICE)
                        .filter(it -> Evidence.isShort(piece) && Office.isService(piece.folded())))
                .filter(it -> !header.has(it) && !header.fields().isEmpty() && !piece.isHeading());
        field.ifPresent(it -> {
            Entry entry = new Entry(it, piece.span());
            entry.add(piece.text(), piece.span());
            header.put(entry);
        });
        return field.isPresent();
    }

    /** A reference that stands without a label. */
    boolean reference(Piece piece) {
        if (header.has(Field.REFERENCE) || ReferenceForm.without(piece.text()).isEmpty()) {
            return false;
        }
        Entry entry = new Entry(Field.REFERENCE, piece.span());
        int digit = 0;
        while (!Character.isDigit(piece.text().charAt(digit))) {
            digit++;
        }
        entry.add(piece.text().substring(digit), piece.span());
        header.put(entry);
        remarks.add(NoticeCode.REFERENCE_UNLABELLED, piece.span(), piece.text());
        return true;
    }

    private void take(Entry entry, Piece piece, String value) {
        if (!isLatest(entry) && !value.isBlank()) {
            String name = entry.label().isEmpty() ? piece.text() : entry.label();
            remarks.add(NoticeCode.VALUE_ELSEWHERE, piece.span(), value.strip(), name);
        }
        entry.add(value, piece.span());
    }
}
