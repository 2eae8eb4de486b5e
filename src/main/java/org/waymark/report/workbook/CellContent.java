package org.waymark.report.workbook;

import org.jspecify.annotations.Nullable;
import org.waymark.programme.VocabularyTerm;
import org.waymark.progress.Rate;
import org.waymark.text.SentText;

/** Values as cells hold them. */
final class CellContent {

    private CellContent() {}

    /** Between 0 and 1, or null when there is nothing to count. */
    static @Nullable Double share(Rate rate) {
        return rate.n() == 0 ? null : Double.valueOf((double) rate.count() / rate.n());
    }

    static @Nullable String label(@Nullable VocabularyTerm term) {
        return term == null ? null : term.label();
    }

    /** What a return says, without what could make a line read otherwise than it is. */
    static @Nullable String sent(@Nullable String text) {
        return text == null ? null : SentText.tidy(text);
    }
}
