package org.waymark.check;

import java.time.YearMonth;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Finding;

/**
 * The identity of a return. Ordered by period, then by footprint.
 *
 * @param footprint the code of the footprint, or its name as sent when the programme does not know it
 * @param period the month of the return
 */
public record ReturnKey(String footprint, YearMonth period) implements Comparable<ReturnKey> {

    private static final Comparator<ReturnKey> ORDER =
            Comparator.comparing(ReturnKey::period).thenComparing(ReturnKey::footprint);

    /** Whether a finding is about this return, or about no single return, such as a finding about a whole file. */
    public boolean concernedBy(Finding finding) {
        return (finding.footprint() == null || finding.footprint().equals(footprint))
                && (finding.period() == null || finding.period().equals(period));
    }

    // Written out, because the generated methods are linked at run time, which costs as much as reading a small return.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReturnKey that && footprint.equals(that.footprint) && period.equals(that.period);
    }

    @Override
    public int hashCode() {
        return 31 * footprint.hashCode() + period.hashCode();
    }

    @Override
    public int compareTo(ReturnKey other) {
        return ORDER.compare(this, other);
    }
}
