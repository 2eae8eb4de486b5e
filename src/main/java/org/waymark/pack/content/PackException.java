package org.waymark.pack.content;

/** A pack cannot be written or read. The message is a sentence that gives the reason and what to do. */
public final class PackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PackException(String message) {
        super(message);
    }

    public PackException(String message, Throwable cause) {
        super(message, cause);
    }
}
