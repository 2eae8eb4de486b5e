package org.waymark.fix;

/** No copy with corrections can be made of a file. The message gives the reason, to follow "because". */
final class UnchangeableException extends Exception {

    private static final long serialVersionUID = 1L;

    UnchangeableException(String reason) {
        super(reason);
    }

    UnchangeableException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
