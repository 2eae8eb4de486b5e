package org.waymark.intake;

/**
 * A path on the command line cannot be used. The message names the path, what is wrong and what to give instead. This
 * is a fault of usage, never of the data; it ends the command with exit code 2.
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
