package org.waymark.cli;

/** The command line is wrong. The message says what is wrong and what is valid. The command exits with code 2. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
