package org.waymark.programme;

/**
 * The programme file, the footprints list or an option is at fault, never the data: its message says where, what is
 * wrong and what is valid. Ends the command with exit code 2.
 */
public final class SettingsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SettingsException(String message) {
        super(message);
    }

    public SettingsException(String message, Throwable cause) {
        super(message, cause);
    }
}
