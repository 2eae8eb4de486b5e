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
 * The returns that count for one month.
 *
 * @param period the month
 * @param returns the return of each footprint that is expected in the month, in the programme's order; empty if it sent
 *     none
 */
record PeriodReturns(YearMonth period, Map<Footprint, Optional<CheckedReturn>> returns) {

    /**
     * The months from the first for which an expected footprint sent a return to the last, including those without
     * returns. There is at least the last month, and at most {@value Trend#MAX_MONTHS} months.
     */
    static List<PeriodReturns> upTo(YearMonth last, ReturnSet returns, Footprints footprints) {
        List<PeriodReturns> months = new ArrayList<>();
        for (int before = Trend.MAX_MONTHS - 1; before >= 0; before--) {
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

    /** Whether the input has any return that counts for the month. */
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
