package org.waymark.cli;

/** The command line is at fault: the message says what is wrong and what is valid. Ends the command with exit code 2. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
