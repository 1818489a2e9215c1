package babillard.cli;

import babillard.line.Given;
import babillard.line.Syntax;
import babillard.line.UsageException;
import java.util.concurrent.Callable;

/** One of the commands: how it is written, and what is made of what was given. */
record Command(Syntax syntax, Maker maker) {
    /** Makes something to be carried out of what a line gives, unless that will not do. */
    interface Maker {
        Callable<Integer> of(Babillard babillard, Given given) throws UsageException;
    }
}
