package org.waymark.pack.pages;

import org.waymark.progress.Rate;
import org.waymark.progress.Spread;
import org.waymark.text.Formats;

/** Figures where there is little room, never without their n. */
final class Counted {

    private Counted() {}

    /** Such as {@code 64% of 14}. */
    static String percent(Rate rate) {
        return rate.n() == 0 ? Formats.NO_DATA : Formats.percent(rate.value()) + " of " + Formats.count(rate.n());
    }

    /** Such as {@code 12 days late, median of 17}. */
    static String late(Spread slippage) {
        return slippage.n() == 0
                ? Formats.NO_DATA
                : Formats.late(slippage.median()) + ", median of " + Formats.count(slippage.n());
    }
}
