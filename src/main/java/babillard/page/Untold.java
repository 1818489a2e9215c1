package babillard.page;

import babillard.catalogue.Deserted;
import babillard.offer.Offer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A past of which nothing is known. */
record Untold() implements Chronicle {
    @Override
    public Optional<LocalDate> changed(Offer offer) {
        return Optional.empty();
    }

    @Override
    public List<Period> periods(Offer offer) {
        return List.of();
    }

    @Override
    public List<Withdrawn> withdrawn() {
        return List.of();
    }

    @Override
    public List<Held> held() {
        return List.of();
    }

    @Override
    public Deserted deserted() {
        return Deserted.NONE;
    }
}
