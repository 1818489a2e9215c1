package babillard.cli;

/** What the commands tell the shell. */
final class Exit {
    static final int DONE = 0;
    static final int NOTHING_PUBLISHED = 1;
    static final int WRONG_USAGE = 2;
    static final int SOME_LEFT_OUT = 3;

    private Exit() {}
}
