package babillard.notice;

import babillard.offer.Deadline;
import babillard.text.FrenchDates;
import babillard.text.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Judges the dates of a notice: what they say, what they get wrong, and what they must have meant. */
final class TermsReader {
    /** The days between which one applies. */
    record Days(LocalDate postedOn, Deadline deadline) {}

    private static final int SHORTEST_SWAPPED = 7;
    private static final int LONGEST_SWAPPED = 45;
    private static final int LONGEST_SPAN = 90;
    private static final int USUAL_WEEKS = 3;
    private static final int SHORTEST_USUAL = 14;
    private static final int LONGEST_USUAL = 45;

    private final Header header;
    private final Optional<LocalDate> referenceDate;
    private final Remarks remarks;

    TermsReader(Header header, Optional<LocalDate> referenceDate, Remarks remarks) {
        this.header = header;
        this.referenceDate = referenceDate;
        this.remarks = remarks;
    }

    Optional<Days> read(List<Line> lines) {
        Optional<Entry> entry = header.entry(Field.NEW_DEADLINE)
                .filter(it -> FrenchDate.in(it.value()).isPresent())
                .or(() -> header.entry(Field.DEADLINE).filter(it -> !it.value().isEmpty()));
        if (entry.isEmpty()) {
            return fromText(lines).flatMap(written -> judge(written, Optional.empty()));
        }
        String value = entry.get().value();
        Span span = entry.get().span();
        Deadlines deadlines = Deadlines.of(value);
        Optional<FrenchDate> date = deadlines.date();
        if (date.isEmpty()) {
            remarks.add(
                    Deadlines.isUntilFilled(value) ? NoticeCode.DEADLINE_UNTIL_FILLED : NoticeCode.DEADLINE_UNREADABLE,
                    span,
                    value);
            return Optional.empty();
        }
        if (entry.get().field == Field.NEW_DEADLINE || deadlines.isMoved()) {
            remarks.add(NoticeCode.DEADLINE_EXTENDED, span, value);
        }
        Optional<Days> days = judge(new Deadlines.Written(date.get(), value, span), deadlines.hour());
        days.filter(it -> deadlines.isDoubtful())
                .ifPresent(it -> remarks.add(
                        NoticeCode.DEADLINE_SEVERAL,
                        span,
                        value,
                        FrenchDates.full(it.deadline().day())));
        return days;
    }

    /** Without a label, a sentence of the body may name the last day all the same. */
    private Optional<Deadlines.Written> fromText(List<Line> lines) {
        Optional<Deadlines.Written> written = DeadlineInText.find(lines);
        Span label = header.span(Field.DEADLINE);
        if (written.isPresent()) {
            remarks.add(
                    NoticeCode.DEADLINE_FROM_TEXT,
                    written.get().span(),
                    written.get().printed());
        } else if (DeadlineInText.saysUntilFilled(header)) {
            remarks.add(NoticeCode.DEADLINE_UNTIL_FILLED, header.span(Field.VACANCY), header.value(Field.VACANCY));
        } else {
            remarks.add(NoticeCode.DEADLINE_ABSENT, label);
        }
        return written;
    }

    private Optional<Days> judge(Deadlines.Written written, Optional<String> hour) {
        FrenchDate date = written.date();
        Optional<LocalDate> printedPosting = posting();
        LocalDate near = printedPosting.or(() -> referenceDate).orElse(LocalDate.MIN);
        Optional<LocalDate> day = date.year().isPresent() ? date.date() : yearless(written, near);
        if (day.isEmpty()) {
            remarks.add(NoticeCode.DEADLINE_IMPOSSIBLE, written.span(), written.printed());
            return Optional.empty();
        }
        LocalDate posted = printedPosting.orElseGet(() -> assumedPosting(day.get()));
        return swapped(posted, day.get(), written, hour).or(() -> inOrder(posted, day.get(), written, hour));
    }

    private Optional<LocalDate> yearless(Deadlines.Written written, LocalDate near) {
        if (near.equals(LocalDate.MIN)) {
            return Optional.empty();
        }
        Optional<LocalDate> day = written.date()
                .inYear(near.getYear())
                .filter(it -> !it.isBefore(near))
                .or(() -> written.date().inYear(near.getYear() + 1));
        day.ifPresent(it ->
                remarks.add(NoticeCode.DEADLINE_YEAR_ABSENT, written.span(), written.printed(), FrenchDates.full(it)));
        return day;
    }

    /** The dates change places when the reference bears the date that is printed as the deadline. */
    private Optional<Days> swapped(LocalDate posted, LocalDate day, Deadlines.Written written, Optional<String> hour) {
        long span = ChronoUnit.DAYS.between(day, posted);
        boolean isSwapped = span >= SHORTEST_SWAPPED
                && span <= LONGEST_SWAPPED
                && referenceDate.filter(day::equals).isPresent();
        if (!isSwapped) {
            return Optional.empty();
        }
        remarks.add(NoticeCode.DEADLINE_SWAPPED, written.span(), FrenchDates.full(day), FrenchDates.full(posted));
        return Optional.of(new Days(day, new Deadline(posted, hour)));
    }

    private Optional<Days> inOrder(LocalDate posted, LocalDate day, Deadlines.Written written, Optional<String> hour) {
        LocalDate fitting = fitting(posted, day, written);
        long span = ChronoUnit.DAYS.between(posted, fitting);
        if (span < 0) {
            remarks.add(
                    NoticeCode.DEADLINE_BEFORE_POSTING,
                    written.span(),
                    FrenchDates.full(fitting),
                    FrenchDates.full(posted));
            return Optional.empty();
        }
        if (span < SHORTEST_USUAL || span > LONGEST_USUAL) {
            remarks.add(NoticeCode.DEADLINE_SPAN, written.span(), String.valueOf(span));
        }
        return Optional.of(new Days(posted, new Deadline(fitting, hour)));
    }

    /** When the weekday contradicts the date, the year of the posting or the next one may be what was meant. */
    private LocalDate fitting(LocalDate posted, LocalDate day, Deadlines.Written written) {
        FrenchDate date = written.date();
        if (date.fits(day)) {
            return day;
        }
        for (int year = posted.getYear(); year <= posted.getYear() + 1; year++) {
            Optional<LocalDate> other = date.inYear(year).filter(date::fits).filter(it -> isNear(posted, it));
            if (other.isPresent()) {
                remarks.add(NoticeCode.DEADLINE_YEAR, written.span(), written.printed(), FrenchDates.full(other.get()));
                return other.get();
            }
        }
        remarks.add(NoticeCode.DEADLINE_WEEKDAY, written.span(), written.printed(), FrenchDates.full(day));
        return day;
    }

    private static boolean isNear(LocalDate posted, LocalDate day) {
        long span = ChronoUnit.DAYS.between(posted, day);
        return span >= 1 && span <= LONGEST_SPAN;
    }

    /** The printed day of posting; where it cannot be right, that of the reference. */
    private Optional<LocalDate> posting() {
        Optional<Entry> entry =
                header.entry(Field.POSTED).filter(it -> !it.value().isEmpty());
        if (entry.isEmpty()) {
            referenceDate.ifPresent(
                    day -> remarks.add(NoticeCode.POSTED_ABSENT, header.span(Field.POSTED), FrenchDates.full(day)));
            return referenceDate;
        }
        String value = entry.get().value();
        Span span = entry.get().span();
        Optional<FrenchDate> written = FrenchDate.in(value);
        Optional<LocalDate> day = written.flatMap(FrenchDate::date);
        if (day.isEmpty()) {
            referenceDate.ifPresent(
                    other -> remarks.add(NoticeCode.POSTED_IMPOSSIBLE, span, value, FrenchDates.full(other)));
            return referenceDate;
        }
        if (written.get().fits(day.get())) {
            return day;
        }
        Optional<LocalDate> corrected =
                referenceDate.filter(other -> written.get().fits(other) && isSlip(written.get(), other));
        corrected.ifPresentOrElse(
                other -> remarks.add(NoticeCode.POSTED_CORRECTED, span, value, FrenchDates.full(other)),
                () -> remarks.add(NoticeCode.POSTED_WEEKDAY, span, value, FrenchDates.full(day.get())));
        return corrected.or(() -> day);
    }

    /** Only one of day, month and year differs. */
    private static boolean isSlip(FrenchDate written, LocalDate other) {
        int same = (written.day() == other.getDayOfMonth() ? 1 : 0)
                + (written.month() == other.getMonthValue() ? 1 : 0)
                + (written.year().filter(year -> year == other.getYear()).isPresent() ? 1 : 0);
        return same >= 2;
    }

    /** With no day of posting anywhere, the usual three weeks before the deadline are assumed. */
    private LocalDate assumedPosting(LocalDate deadline) {
        LocalDate assumed = deadline.minusWeeks(USUAL_WEEKS);
        remarks.add(NoticeCode.POSTED_ABSENT, header.span(Field.POSTED), FrenchDates.full(assumed));
        return assumed;
    }
}
