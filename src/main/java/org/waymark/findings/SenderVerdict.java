package org.waymark.findings;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Finding;
import org.waymark.catalogue.Severity;
import org.waymark.check.Verdict;

/** Selects the findings that a sender can act on. */
public final class SenderVerdict {

    private SenderVerdict() {}

    /**
     * The verdict without skipped checks (WM-M01) of cells that have an error: correcting the error is all that the sender
     * can do about them.
     */
    public static Verdict of(Verdict verdict) {
        Set<Address> inError = skippedWithError(verdict);
        return inError.isEmpty()
                ? verdict
                : verdict.withFindings(finding -> !skipped(finding) || !inError.contains(finding.address()));
    }

    /** The addresses that have both; findings of one address follow one another. */
    private static Set<Address> skippedWithError(Verdict verdict) {
        Set<Address> both = new HashSet<>();
        Address last = null;
        boolean error = false;
        boolean skipped = false;
        for (Iterator<Finding> findings = verdict.findings().iterator(); findings.hasNext(); ) {
            Finding finding = findings.next();
            if (!finding.address().equals(last)) {
                last = finding.address();
                error = false;
                skipped = false;
            }
            error |= finding.severity() == Severity.ERROR && !skipped(finding);
            skipped |= skipped(finding);
            if (error && skipped && finding.address().hasColumn()) {
                both.add(finding.address());
            }
        }
        return both;
    }

    private static boolean skipped(Finding finding) {
        return finding.code().equals(Codes.CHECK_SKIPPED);
    }
}
