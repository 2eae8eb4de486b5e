package org.waymark.findings.workbook;

/** No copy can be made of a file; the message says why, to follow "as". */
public final class NoCopyException extends Exception {

    private static final long serialVersionUID = 1L;

    public NoCopyException(String message) {
        super(message);
    }

    NoCopyException(String message, Throwable cause) {
        super(message, cause);
    }
}
