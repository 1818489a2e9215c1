package babillard.check;

import babillard.check.Finding.Flaw;

/** Where a link leads, before one has looked whether anything is there. */
sealed interface Destination {
    /** Out into the world. */
    record World() implements Destination {}

    /** To an address under the root of the site, and perhaps to an id of its page. */
    record Place(String address, String fragment) implements Destination {}

    /** To where no link of the site may lead. */
    record Nowhere(Flaw flaw) implements Destination {}
}
