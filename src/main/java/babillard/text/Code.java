package babillard.text;

/** The stable name of one kind of remark, such as {@code deadline.absent}; its sentences live in the message bundles. */
public interface Code {
    String id();

    Severity severity();
}
