package org.waymark.schema;

/**
 * The schema itself is at fault, never the data: its message says which document, where in it (line, member), what is
 * wrong and what is valid. Ends the command with exit code 2.
 */
public final class SchemaException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SchemaException(String message) {
        super(message);
    }

    public SchemaException(String message, Throwable cause) {
        super(message, cause);
    }
}
