package org.waymark.check;

import java.time.YearMonth;
import java.util.Comparator;
import org.waymark.catalogue.Finding;

/** Whose return for which month. */
public record ReturnKey(String footprint, YearMonth period) implements Comparable<ReturnKey> {

    private static final Comparator<ReturnKey> ORDER =
            Comparator.comparing(ReturnKey::period).thenComparing(ReturnKey::footprint);

    /** Whether a finding is about this return, or about no return in particular, such as one about the whole file. */
    public boolean concernedBy(Finding finding) {
        return (finding.footprint() == null || finding.footprint().equals(footprint))
                && (finding.period() == null || finding.period().equals(period));
    }

    @Override
    public int compareTo(ReturnKey other) {
        return ORDER.compare(this, other);
    }
}
