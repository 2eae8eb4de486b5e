package org.waymark.findings.workbook;

/** Thrown if a file cannot be copied. The message is the reason, in words that can follow "because". */
public final class NoCopyException extends Exception {

    private static final long serialVersionUID = 1L;

    public NoCopyException(String message) {
        super(message);
    }

    NoCopyException(String message, Throwable cause) {
        super(message, cause);
    }
}
