package babillard.offer;

import java.util.List;

/** The telephone numbers and mail addresses that the notice names, as printed. */
public record Contact(List<String> telephones, List<String> mails) {
    public static final Contact NONE = new Contact(List.of(), List.of());

    public Contact {
        telephones = List.copyOf(telephones);
        mails = List.copyOf(mails);
    }

    public boolean isEmpty() {
        return telephones.isEmpty() && mails.isEmpty();
    }
}
