package babillard.notice;

import babillard.offer.Edition;
import babillard.offer.Extra;
import babillard.text.Span;
import java.util.List;
import java.util.Optional;

/** Reads the lines of the header, one after the other, into what is known of it. */
final class HeaderReader {
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_LABEL = 60;
    private static final int MOST_LABEL_WORDS = 8;
    private static final int FEWEST_LETTERS = 3;
    private static final int LONGEST_PLACE = 60;

    private final Header header = new Header();
    private final Evidence evidence;
    private final Claims claims;
    private final Remarks remarks;
    private boolean wasHeader;

    HeaderReader(Aliases aliases, Remarks remarks) {
        this.evidence = new Evidence(aliases);
        this.claims = new Claims(header, evidence, remarks);
        this.remarks = remarks;
    }

    Header header() {
        return header;
    }

    /** Reads a line with labels; what stands before the first of them is left to the fields it was torn from. */
    void labelled(Line line, List<FoundLabel> labels) {
        if (labels.get(0).start() > 0) {
            Piece lead = Piece.of(line, 0, labels.get(0).start());
            if (lead.hasWord() || lead.folded().equals("/")) {
                unlabelled(lead, true);
            }
        }
        for (int i = 0; i < labels.size(); i++) {
            int end = i + 1 < labels.size() ? labels.get(i + 1).start() : line.text.length();
            open(line, labels.get(i), end);
        }
        wasHeader = true;
    }

    private void open(Line line, FoundLabel label, int end) {
        int start = Math.min(label.value(), end);
        String value = line.text.substring(start, end);
        Span span = line.span(start, end);
        if (label.field() == Field.VACANCY && line.kind == Line.Kind.HEADING && isTitle(value)) {
            header.addCandidate(new Header.Candidate(value.strip(), Title.BY_HEADING, span));
            return;
        }
        Optional<Entry> earlier = header.entry(label.field());
        boolean isTaken = earlier.filter(it -> !it.isEmpty() && !isRunningReference(it, value))
                .isPresent();
        if (isTaken) {
            repeated(earlier.get(), label, value, span);
        } else {
            Entry entry = new Entry(label);
            entry.add(value, span);
            header.put(entry);
        }
    }

    /** {@code # Poste à pourvoir : gestionnaire du parc} above all fields names the job. */
    private boolean isTitle(String value) {
        return header.fields().isEmpty() && !value.isBlank() && !Evidence.isVacancy(value);
    }

    /** The running header of a page may name the reference before its own line does; the line with the date wins. */
    private boolean isRunningReference(Entry earlier, String value) {
        Optional<ReferenceForm> first = Optional.of(earlier)
                .filter(it -> it.field == Field.REFERENCE)
                .flatMap(it -> ReferenceForm.in(it.value()));
        Optional<ReferenceForm> second = ReferenceForm.in(value);
        return first.isPresent()
                && second.isPresent()
                && first.get().printed().equals(second.get().printed())
                && first.get().date().isEmpty();
    }

    private void repeated(Entry earlier, FoundLabel label, String value, Span span) {
        Optional<Field> other = Optional.of(Field.SERVICE)
                .filter(service -> earlier.field == Field.DIRECTION && !header.has(service))
                .or(() -> Optional.of(Field.DOMAIN)
                        .filter(domain -> earlier.field == Field.CORPS && !header.has(domain) && isDomain(label)));
        if (isBetterCorps(earlier, label, value)) {
            header.addExtra(new Extra(earlier.label(), earlier.value()));
            Entry entry = new Entry(label);
            entry.add(value, span);
            header.put(entry);
        } else if (other.isPresent()) {
            Entry entry = new Entry(other.get(), span);
            entry.add(value, span);
            header.put(entry);
        } else if (!Folded.of(value).text.equals(Folded.of(earlier.value()).text) && !value.isBlank()) {
            if (label.field() != Field.CORPS || !isCategory(label.words())) {
                remarks.add(NoticeCode.FIELD_REPEATED, label.span(), label.words(), earlier.value(), value.strip());
            }
            header.addExtra(new Extra(label.words(), value.strip()));
        }
    }

    /** {@code Filière} and {@code Catégorie} say less than {@code Grade}; and a corps that is known wins. */
    private boolean isBetterCorps(Entry earlier, FoundLabel label, String value) {
        return label.field() == Field.CORPS
                && isCategory(earlier.label())
                && !value.isBlank()
                && !evidence.isCorps(earlier.value())
                && (!isCategory(label.words()) || evidence.isCorps(value));
    }

    private static boolean isCategory(String label) {
        String folded = Folded.of(label).text;
        return folded.startsWith("categorie") || folded.startsWith("filiere");
    }

    private static boolean isDomain(FoundLabel label) {
        return Folded.of(label.words()).text.equals("filiere");
    }

    /** Reads a line without labels; false when nothing of the header can be made of it. */
    boolean unlabelled(Piece piece, boolean moreToCome) {
        boolean isRead = edition(piece)
                || claimed(piece)
                || titleGoesOn(piece)
                || letterhead(piece)
                || moreToCome && claims.reference(piece)
                || moreToCome && claims.unlabelled(piece)
                || (moreToCome || wasHeader) && extra(piece)
                || moreToCome && title(piece);
        if (!isRead && moreToCome) {
            noise(piece);
        }
        wasHeader = isRead;
        return isRead || moreToCome;
    }

    /** Lets a line of the body go on with a field that it was torn from. */
    boolean claimedInBody(Line line, boolean adjacent) {
        boolean isValue = adjacent && header.latest().filter(Entry::isEmpty).isPresent();
        boolean isPlace = line.text.length() <= LONGEST_PLACE
                && header.entry(Field.WORKPLACE).filter(Entry::breaksOff).isPresent()
                && evidence.isPlace(line.text);
        return (isValue || isPlace) && claims.claim(Piece.of(line), isValue);
    }

    private boolean claimed(Piece piece) {
        return !piece.isHeading() && claims.claim(piece, wasHeader);
    }

    private boolean edition(Piece piece) {
        Optional<Edition> mark = EditionMark.in(piece.text());
        if (mark.isEmpty()) {
            return false;
        }
        header.mark(mark.get());
        Optional<FrenchDate> date = FrenchDate.in(piece.text());
        if (mark.get() == Edition.EXTENSION && date.isPresent() && !header.has(Field.NEW_DEADLINE)) {
            Entry entry = new Entry(Field.NEW_DEADLINE, piece.span());
            entry.add(piece.text(), piece.span());
            header.put(entry);
        }
        String rest = EditionMark.without(piece.text());
        boolean isTitle = rest.chars().noneMatch(Character::isDigit)
                && rest.chars().filter(Character::isLetter).count() > FEWEST_LETTERS
                && !Folded.of(rest).text.contains("avis")
                && !Folded.of(rest).text.contains("offre");
        if (isTitle) {
            header.addCandidate(new Header.Candidate(rest, rank(piece), piece.span()));
        }
        return true;
    }

    private boolean letterhead(Piece piece) {
        boolean isLetterhead = evidence.isLetterhead(piece.text());
        if (isLetterhead) {
            header.addLetterhead(new Header.Letterhead(piece.text(), piece.span()));
        }
        return isLetterhead;
    }

    /** A label that is not in the table is kept with its value, and noted. */
    private boolean extra(Piece piece) {
        int colon = piece.text().indexOf(':');
        boolean isLabel = colon > 1
                && colon < LONGEST_LABEL
                && !header.fields().isEmpty()
                && !piece.isHeading()
                && piece.text().length() <= LONGEST_TITLE
                && Character.isUpperCase(piece.text().charAt(0))
                && piece.text().substring(0, colon).split(" ").length <= MOST_LABEL_WORDS;
        if (isLabel) {
            String label = piece.text().substring(0, colon).strip();
            header.addExtra(new Extra(label, piece.text().substring(colon + 1).strip()));
            remarks.add(NoticeCode.LABEL_UNKNOWN, piece.span(), label);
        }
        return isLabel;
    }

    private boolean title(Piece piece) {
        boolean isBefore = header.fields().isEmpty();
        boolean mayBe = piece.text().length() <= LONGEST_TITLE
                && piece.text().chars().filter(Character::isLetter).count() >= FEWEST_LETTERS
                && (isBefore || piece.isHeading() || piece.isBold());
        if (mayBe) {
            header.addCandidate(new Header.Candidate(piece.text(), rank(piece), piece.span()));
        }
        return mayBe;
    }

    /** {@code # Gestionnaire} and on the next line {@code de dossiers}; a title that breaks off goes on further below. */
    private boolean titleGoesOn(Piece piece) {
        boolean goesOn = header.lastCandidate()
                .filter(last -> last.rank() >= rank(piece))
                .map(last -> switch (piece.span().line() - last.span().line()) {
                    case 1 -> piece.startsLower() || LooseEnd.is(last.text());
                    case 2 -> LooseEnd.is(last.text());
                    default -> false;
                })
                .orElse(false);
        boolean isRest = goesOn && piece.text().length() <= LONGEST_TITLE && !evidence.isLetterhead(piece.text());
        if (isRest) {
            header.extendCandidate(piece);
        }
        return isRest;
    }

    private static int rank(Piece piece) {
        return piece.isHeading() ? Title.BY_HEADING : piece.isBold() ? Title.BY_BOLD : Title.BY_PLACE;
    }

    private void noise(Piece piece) {
        if (piece.hasWord()) {
            remarks.add(NoticeCode.LINE_UNCLAIMED, piece.span(), piece.text());
        }
    }
}
