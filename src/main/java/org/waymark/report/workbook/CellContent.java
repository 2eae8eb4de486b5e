package org.waymark.report.workbook;

import org.jspecify.annotations.Nullable;
import org.waymark.progress.Rate;
import org.waymark.text.SentText;

/** Converts values to what a cell contains. */
final class CellContent {

    private CellContent() {}

    /** The rate between 0 and 1; null when there is nothing to count. */
    static @Nullable Double share(Rate rate) {
        return rate.n() == 0 ? null : Double.valueOf((double) rate.count() / rate.n());
    }

    /** A text from a return, without characters that could change how it is displayed; null for null. */
    static @Nullable String sent(@Nullable String text) {
        return text == null ? null : SentText.tidy(text);
    }
}
