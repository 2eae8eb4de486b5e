package org.waymark.intake.excel;

import java.io.IOException;

/** A part unpacks to more than {@link Limits} allow; the message says what, as half a sentence. */
final class LimitException extends IOException {

    private static final long serialVersionUID = 1L;

    LimitException(String message) {
        super(message);
    }
}
