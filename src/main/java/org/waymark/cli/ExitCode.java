package org.waymark.cli;

/** How a command ends, for whoever called it. */
final class ExitCode {

    /** Done, and nothing found at or above the severity asked for. */
    static final int FINE = 0;

    /** Done, and something found at or above the severity asked for. */
    static final int FINDINGS = 1;

    /** The command line, the settings or the schema is at fault, or there is no file to read. */
    static final int USAGE = 2;

    /** waymark itself is at fault, or the machine it runs on. */
    static final int FAULT = 3;

    /** Interrupted, as by Ctrl-C: 128 and the number of the signal. */
    static final int INTERRUPTED = 130;

    private ExitCode() {}
}
