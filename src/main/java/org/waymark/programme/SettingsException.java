package org.waymark.programme;

/**
 * A fault in the programme file, the list of footprints or an option, as opposed to a fault in the data. The message
 * names the place, what is wrong and what is valid. It ends the command with exit code 2.
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
