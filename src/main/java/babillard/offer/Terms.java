package babillard.offer;

import java.time.LocalDate;
import java.util.Optional;

/** The conditions of the offer: who may apply, when the post is free, and between which days one applies. */
public record Terms(Optional<Residence> residence, Optional<Vacancy> vacancy, LocalDate postedOn, Deadline deadline) {}
