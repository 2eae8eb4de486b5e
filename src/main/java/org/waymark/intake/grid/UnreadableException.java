package org.waymark.intake.grid;

import org.waymark.catalogue.Finding;

/** Stops the reading of one file because of a fault in its bytes; carries the finding that says so to its sender. */
public final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    public UnreadableException(Finding finding) {
        super(finding.message());
        this.finding = finding;
    }

    public UnreadableException(Finding finding, Throwable cause) {
        super(finding.message(), cause);
        this.finding = finding;
    }

    public Finding finding() {
        return finding;
    }
}
