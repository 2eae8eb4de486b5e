package org.waymark.progress;

import org.waymark.programme.VocabularyTerm;

/**
 * A point of a control chart that is unlikely to be chance.
 *
 * @param index the index of the point among the chart's values, from 0
 * @param kind the pattern that the point belongs to; if there are several, the first in the order of {@link Kind}
 */
public record SpecialCauseSignal(int index, Kind kind) {

    /** The patterns that signal a special cause, the strongest first. */
    public enum Kind implements VocabularyTerm {
        /** The point is outside the limits. */
        OUTSIDE("Outside the limits"),
        /** The point is one of seven or more in a row, each higher than the one before, or each lower. */
        RUN("Seven points in one direction"),
        /**
         * Three points in a row are on one side of the mean, and the point is one of two or three among them that are
         * in the outer third between the mean and the limit.
         */
        NEAR_LIMIT("Two of three points near a limit"),
        /** The point is one of eight or more in a row on one side of the median. */
        SHIFT("Eight points on one side of the median");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
