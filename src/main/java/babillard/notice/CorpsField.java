package babillard.notice;

import babillard.offer.Corps;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the corps of an offer, one or several, and the domain that may stand behind them. */
record CorpsField(List<Corps> corps, Optional<String> domain, List<String> unknown) {
    static CorpsField read(String value, KnownCorps known) {
        return new Reading(known).read(value);
    }

    /** One run over the pieces between the signs and words that join corps. */
    private static final class Reading {
        private final KnownCorps known;
        private final List<Corps> corps = new ArrayList<>();
        private final List<String> unknown = new ArrayList<>();
        private Optional<String> domain = Optional.empty();

        private Reading(KnownCorps known) {
            this.known = known;
        }

        private CorpsField read(String value) {
            List<CorpsPiece> pieces = CorpsPiece.of(value);
            int at = 0;
            while (at < pieces.size()) {
                Optional<Integer> next = knownFrom(value, pieces, at);
                at = next.isPresent() ? next.get() : take(value, pieces, at);
            }
            return new CorpsField(List.copyOf(corps), domain, List.copyOf(unknown));
        }

        /** Takes the longest chain of pieces that is one known corps, and says where the next piece begins. */
        private Optional<Integer> knownFrom(String value, List<CorpsPiece> pieces, int from) {
            for (int to = chainEnd(pieces, from); to > from; to--) {
                if (to - from > 1 && known.find(pieces.get(to - 1).text()).isPresent()) {
                    continue;
                }
                String text = value.substring(
                        pieces.get(from).start(), pieces.get(to - 1).end());
                Optional<Corps> found = known.find(text);
                if (found.isPresent()) {
                    found.filter(each -> !corps.contains(each)).ifPresent(corps::add);
                    return Optional.of(to);
                }
            }
            return Optional.empty();
        }

        /** How far the pieces hang together by words rather than by signs. */
        private static int chainEnd(List<CorpsPiece> pieces, int from) {
            int to = from + 1;
            while (to < pieces.size() && to < from + 3 && pieces.get(to).joinsCorps()) {
                to++;
            }
            return to;
        }

        /** Takes a piece that is no known corps: as the domain, as a category to pass over, or as an unknown corps. */
        private int take(String value, List<CorpsPiece> pieces, int at) {
            CorpsPiece piece = pieces.get(at);
            if (piece.isCategory() && pieces.size() > 1) {
                return at + 1;
            }
            boolean isDomain = piece.namesDomain() || !piece.joinsCorps() && (!corps.isEmpty() || !unknown.isEmpty());
            if (isDomain && domain.isEmpty()) {
                int end = domainEnd(pieces, at);
                domain = Optional.of(CorpsPiece.withoutDomainWord(value.substring(
                                piece.start(), pieces.get(end - 1).end())))
                        .filter(text -> !text.isEmpty());
                return end;
            }
            if (!isDomain) {
                unknown.add(piece.text());
                corps.add(Corps.unknown(piece.text()));
            }
            return at + 1;
        }

        /** A domain goes on until a corps that is known follows. */
        private int domainEnd(List<CorpsPiece> pieces, int from) {
            int end = from + 1;
            while (end < pieces.size()
                    && known.find(pieces.get(end).text()).isEmpty()
                    && !pieces.get(end).isCategory()) {
                end++;
            }
            return end;
        }
    }
}
