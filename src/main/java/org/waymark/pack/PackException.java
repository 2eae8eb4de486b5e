package org.waymark.pack;

/** A pack cannot be written to its folder. The message is a sentence that gives the reason and what to do. */
public final class PackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PackException(String message) {
        super(message);
    }

    PackException(String message, Throwable cause) {
        super(message, cause);
    }
}
