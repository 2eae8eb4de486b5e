package org.waymark.progress;

import org.waymark.programme.VocabularyTerm;

/**
 * A special cause: a point of a control chart that chance alone hardly explains.
 *
 * @param index the point's place among the chart's values, from 0
 * @param kind the first of the kinds, in their order, whose pattern the point belongs to
 */
public record SpecialCauseSignal(int index, Kind kind) {

    /** The patterns that tell a special cause, the most telling first. */
    public enum Kind implements VocabularyTerm {
        /** The point lies outside the limits. */
        OUTSIDE("Outside the limits"),
        /** It is one of seven points or more in a row, each higher than the one before, or each lower. */
        RUN("Seven points in one direction"),
        /**
         * Of three points in a row on one side of the mean it is one of two or more that lie at least two-thirds of the
         * way to the limit, yet within it.
         */
        NEAR_LIMIT("Two of three points near a limit"),
        /** It is one of seven points or more in a row on one side of the mean. */
        SHIFT("Seven points on one side of the mean");

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
