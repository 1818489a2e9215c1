package babillard.offer;

/** The body of a notice, at hand or packed. */
public sealed interface Wording permits Body, Packed {
    Body body();
}
