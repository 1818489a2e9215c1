package babillard.offer;

import java.util.OptionalInt;

/** The time of residence asked for, as printed, and in years when it states them. */
public record Residence(String printed, OptionalInt years) {}
