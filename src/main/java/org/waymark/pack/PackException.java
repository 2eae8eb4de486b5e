package org.waymark.pack;

/** A pack cannot be written where it was asked for; the message says in a sentence why, and what to do. */
public final class PackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PackException(String message) {
        super(message);
    }

    PackException(String message, Throwable cause) {
        super(message, cause);
    }
}
