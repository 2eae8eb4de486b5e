package org.waymark.progress;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.check.CheckedReturn;
import org.waymark.check.ReturnKey;
import org.waymark.check.collection.ReturnSet;
import org.waymark.programme.Footprint;
import org.waymark.programme.Footprints;

/**
 * A month of the input.
 *
 * @param returns of each footprint expected in it, in the programme's order, the return that counts
 */
record PeriodReturns(YearMonth period, Map<Footprint, Optional<CheckedReturn>> returns) {

    /**
     * The months up to the last one, from the first for which an expected footprint sent a return; the last at least,
     * and at most as many as a trend has.
     */
    static List<PeriodReturns> upTo(YearMonth last, ReturnSet returns, Footprints footprints) {
        List<PeriodReturns> months = new ArrayList<>();
        for (int before = Trend.MOST_MONTHS - 1; before >= 0; before--) {
            PeriodReturns month = of(last.minusMonths(before), returns, footprints);
            if (!months.isEmpty() || month.collected() || before == 0) {
                months.add(month);
            }
        }
        return months;
    }

    private static PeriodReturns of(YearMonth period, ReturnSet returns, Footprints footprints) {
        Map<Footprint, Optional<CheckedReturn>> counting = new LinkedHashMap<>();
        for (Footprint footprint : footprints.expectedIn(period)) {
            counting.put(footprint, returns.counting(new ReturnKey(footprint.code(), period)));
        }
        return new PeriodReturns(period, counting);
    }

    /** Whether the input holds any return that counts. */
    boolean collected() {
        return returns.values().stream().anyMatch(Optional::isPresent);
    }

    List<CheckedReturn> counting(Narrowing part) {
        return returns.entrySet().stream()
                .filter(entry -> part.shows(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    int expected(Narrowing part) {
        return (int) returns.keySet().stream().filter(part::shows).count();
    }
}
