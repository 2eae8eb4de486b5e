package org.waymark.check.rule;

import java.util.OptionalLong;
import java.util.Set;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The check of one rule, in one of five forms that differ in what they look at. A check is immutable and thread-safe;
 * what it has to remember while a file is read is in a {@link OfKey.Seen} or {@link OfReturn.Run} that it starts.
 *
 * <p>Where a needed value is unknown, a check answers {@link TruthValue#UNKNOWN} instead of a finding, and then names
 * the values that it lacked.
 */
public sealed interface RuleCheck {

    /** A check of one row on its own. */
    non-sealed interface OfRow extends RuleCheck {

        /** Whether the row breaks the rule. */
        TruthValue broken(RowValues row);

        /** The rows to which the check applies. */
        RuleCondition when();

        /** Whether a blank cell of this column breaks the rule in every row to which it applies. */
        default boolean requires(int column) {
            return false;
        }

        /**
         * Whether {@link #probe} says everything on which {@link #broken} depends, so that the check can be compared with
         * others.
         */
        default boolean comparable() {
            return true;
        }

        /** Reports what {@link #broken} depends on, including the condition. */
        void probe(RuleProbe probe);

        /** Reports the columns whose unknown values were needed, for a row for which {@link #broken} is unknown. */
        void blame(RowValues row, IntConsumer columns);

        /**
         * Why {@link #broken} is unknown for a row although every value in it can be read. The message is the rest of a
         * sentence that begins with "as". Null where the values reported by {@link #blame} are the reason.
         */
        default @Nullable FindingText undecided(RowValues row) {
            return null;
        }

        /** The text of the finding for a row that breaks the rule. */
        FindingText text(RowValues row);
    }

    /** A check for rows of one file that repeat the key of an earlier row. */
    non-sealed interface OfKey extends RuleCheck {

        /** Starts a file, with no keys seen. */
        Seen start();

        /** Reports the key columns whose values are unknown; none when the row can be looked up. */
        void blame(RowValues row, IntConsumer columns);

        /**
         * The text of the finding for a row that repeats a key.
         *
         * @param firstRow number of the first row with the key, or null when it is in another table
         */
        FindingText text(RowValues row, @Nullable Integer firstRow);

        /** The keys of one file so far. Not thread-safe. */
        interface Seen {
            /**
             * Looks up the key of a row, and remembers it when it is new.
             *
             * @param place a number by which the caller finds the row again
             * @return the place of the first row with the same key; empty when this is the first one, or when a part of
             *     the key is blank or unknown
             */
            OptionalLong firstPlace(RowValues row, long place);
        }
    }

    /** A check of all rows of one return together. */
    non-sealed interface OfReturn extends RuleCheck {

        /** The column whose unknown values leave the rule undecided. */
        int column();

        /** Starts a return. */
        Run start();

        /** The check of one return while its rows are read. Not thread-safe. */
        interface Run {

            /**
             * Takes the next row of the return.
             *
             * @param place a number by which the caller finds the row again
             */
            void row(RowValues row, long place);

            /** Takes a row that could not be read at all. */
            void unreadableRow();

            /** The result, after the last row. */
            Outcome end();
        }
    }

    /** A check of a row against the same row in earlier returns of its sender. */
    non-sealed interface OfHistory extends RuleCheck {

        /** How many earlier returns it needs; it does not run on a row that fewer of them have. */
        default int depth() {
            return 1;
        }

        /** The columns whose values it compares. Only these are kept of earlier returns. */
        Set<Integer> columns();

        /** Whether it uses {@link RowHistory.Moment#digest()}. */
        default boolean digests() {
            return false;
        }

        /** Whether the row breaks the rule, given its values in earlier returns. */
        TruthValue broken(RowHistory row);

        /** Reports the unknown values that were needed, for a row for which {@link #broken} is unknown. */
        void blame(RowHistory row, Blame blame);

        /** See {@link OfRow#undecided}. */
        default @Nullable FindingText undecided(RowHistory row) {
            return null;
        }

        /** The text of the finding for a row that breaks the rule. */
        FindingText text(RowHistory row);

        /** Receives the unknown values that a check needed. */
        interface Blame {

            /**
             * Receives an unknown value.
             *
             * @param back how many returns ago it was sent; 0 is the current return
             */
            void unknown(int back, int column);
        }
    }

    /** A check of a row that the previous return has and the current return lacks. */
    non-sealed interface OfAbsence extends RuleCheck {

        /** The columns whose values it needs from the previous return. */
        Set<Integer> columns();

        /** Whether the row must not be missing. */
        TruthValue broken(RowValues before);

        /** Reports the columns whose unknown values were needed, for a row for which {@link #broken} is unknown. */
        void blame(RowValues before, IntConsumer columns);

        /** The text of the finding for a missing row. */
        FindingText text(RowHistory.Moment before);
    }

    /** The result of a check of a whole return. */
    sealed interface Outcome {

        Outcome FINE = new Fine();
        Outcome UNDECIDED = new Undecided();

        /** The return keeps the rule. */
        record Fine() implements Outcome {}

        /** The answer depends on a value that is unknown. */
        record Undecided() implements Outcome {}

        /**
         * The return breaks the rule.
         *
         * @param place the place of the row to point at; empty to point at the header row
         * @param value the cell of that row as sent, or null
         * @param text the text of the finding
         */
        record Broken(OptionalLong place, @Nullable String value, FindingText text) implements Outcome {}
    }
}
