package org.waymark.office.house;

import java.io.IOException;

/**
 * A house file cannot be used. The message is the end of a sentence that begins with the name of the file, such as
 * {@code has macros; save it without them}.
 */
public final class HouseFileException extends IOException {

    private static final long serialVersionUID = 1L;

    HouseFileException(String message) {
        super(message);
    }

    HouseFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
