package org.waymark.check;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How often every check of cells, rows and the return was made in one return. Checks of files and of the collection
 * (families F, S, G and M, and what the Cover sheet declares) are not counted, because the number of places where they
 * apply is not known; {@link UncountedFindings} has their findings. Immutable.
 *
 * @param counts the checks that apply to the schema, in the order in which they are made
 */
public record ReturnChecks(List<CheckCount> counts) {

    /** No checks. */
    public static final ReturnChecks NONE = new ReturnChecks(List.of());

    public ReturnChecks {
        counts = List.copyOf(counts);
    }

    /** The number of checks that were made. */
    public long evaluated() {
        return counts.stream().mapToLong(CheckCount::evaluated).sum();
    }

    /** The sums over several returns, in the order of the first one. */
    public static ReturnChecks sum(Collection<ReturnChecks> all) {
        Map<String, CheckCount> byCode = new LinkedHashMap<>();
        all.forEach(
                each -> each.counts().forEach(count -> byCode.merge(count.code().id(), count, CheckCount::plus)));
        return new ReturnChecks(List.copyOf(byCode.values()));
    }
}
