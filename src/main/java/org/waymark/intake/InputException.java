package org.waymark.intake;

/**
 * The files to read were not well named on the command line: its message names the path, what is wrong and what to give
 * instead. A fault of usage, never of the data; ends the command with exit code 2.
 */
public final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public InputException(String message) {
        super(message);
    }

    public InputException(String message, Throwable cause) {
        super(message, cause);
    }
}
