package org.waymark.report.workbook;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.waymark.programme.VocabularyTerm;
import org.waymark.progress.MilestonePair;

/** The number of milestones of a dimension, or of all dimensions, in one band of slippage. */
record SlippageRow(String scope, Band band, long milestones) {

    /** A band of slippage in whole days: the actual or forecast date less the baseline date. */
    enum Band implements VocabularyTerm {
        VERY_EARLY("Over 30 days early", Integer.MIN_VALUE, -31),
        EARLY("1 to 30 days early", -30, -1),
        ON_TIME("On the day", 0, 0),
        LATE("1 to 30 days late", 1, 30),
        LATER("31 to 90 days late", 31, 90),
        VERY_LATE("Over 90 days late", 91, Integer.MAX_VALUE);

        private final String label;
        private final int from;
        private final int to;

        Band(String label, int from, int to) {
            this.label = label;
            this.from = from;
            this.to = to;
        }

        @Override
        public String label() {
            return label;
        }

        private boolean includes(int days) {
            return from <= days && days <= to;
        }
    }

    static List<SlippageRow> of(String scope, List<MilestonePair> milestones) {
        List<Integer> days = milestones.stream()
                .map(MilestonePair::slippageDays)
                .filter(Objects::nonNull)
                .toList();
        return Arrays.stream(Band.values())
                .map(band -> new SlippageRow(
                        scope, band, days.stream().filter(band::includes).count()))
                .toList();
    }
}
