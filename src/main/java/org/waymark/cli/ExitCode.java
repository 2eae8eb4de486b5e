package org.waymark.cli;

/** The exit codes of every command. */
final class ExitCode {

    /** Success: no finding reaches the severity of {@code --fail-on}. */
    static final int FINE = 0;

    /** Success, with findings at or above the severity of {@code --fail-on}. */
    static final int FINDINGS = 1;

    /** The command line, the programme file or the schema is wrong, or there is no file to read. */
    static final int USAGE = 2;

    /** Internal error, or a problem of the machine such as a full disk. */
    static final int FAULT = 3;

    /** Interrupted, for example with Ctrl-C: 128 plus the number of the signal. */
    static final int INTERRUPTED = 130;

    private ExitCode() {}
}
