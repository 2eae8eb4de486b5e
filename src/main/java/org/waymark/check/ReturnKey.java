package org.waymark.check;

import java.time.YearMonth;
import java.util.Comparator;

/** Whose return for which month. */
public record ReturnKey(String footprint, YearMonth period) implements Comparable<ReturnKey> {

    private static final Comparator<ReturnKey> ORDER =
            Comparator.comparing(ReturnKey::period).thenComparing(ReturnKey::footprint);

    @Override
    public int compareTo(ReturnKey other) {
        return ORDER.compare(this, other);
    }
}
