package org.waymark.intake.grid;

import org.waymark.catalogue.Finding;

/** A fault in the bytes of a file that ends its reading. It carries the finding for the sender. */
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
