package babillard.line;

/** What a command takes besides its options: what one is called, whether there may be several, the key of a sentence. */
public record Operand(String label, boolean several, String sentence) {}
