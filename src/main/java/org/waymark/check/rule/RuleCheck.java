package org.waymark.check.rule;

import java.util.OptionalLong;
import java.util.Set;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** A rule made ready to run. Immutable; what it has to remember while a file is read lives in what it starts. */
public sealed interface RuleCheck {

    /** Looks at one row on its own. */
    non-sealed interface OfRow extends RuleCheck {

        /** Whether the row breaks the rule. */
        TruthValue broken(RowValues row);

        /** Of a row for which {@link #broken} is unknown: names the columns whose values were needed. */
        void blame(RowValues row, IntConsumer columns);

        /**
         * Of a row for which {@link #broken} is unknown though every value can be read: why, as the rest of a sentence
         * that begins with "as", and what to do; null when the values named by {@link #blame} are why.
         */
        default @Nullable FindingText undecided(RowValues row) {
            return null;
        }

        /** What to say of a row that breaks the rule. */
        FindingText text(RowValues row);
    }

    /** Looks for rows of one file that repeat what an earlier one has. */
    non-sealed interface OfKey extends RuleCheck {

        /** Forgets everything: a new file starts. */
        Seen start();

        /** Names the columns of the key whose values are not known; none when the row can be looked up. */
        void blame(RowValues row, IntConsumer columns);

        /**
         * What to say of a row that repeats a key.
         *
         * @param firstRow number of the first row with the key, or null when it stands in another table
         */
        FindingText text(RowValues row, @Nullable Integer firstRow);

        /** The keys that one file has had so far. */
        interface Seen {
            /**
             * Looks a row up and remembers it when it is the first with its key.
             *
             * @return the place of the first row with the same key; empty when this is the first one, or when a part of
             *     the key is blank or unknown
             */
            OptionalLong firstPlace(RowValues row, long place);
        }
    }

    /** Looks at all rows of one return together. */
    non-sealed interface OfReturn extends RuleCheck {

        /** The column whose unknown values leave the rule undecided. */
        int column();

        Run start();

        /** The rows of one return. */
        interface Run {

            /**
             * Takes the next row of the return.
             *
             * @param place anything by which the caller finds the row again
             */
            void row(RowValues row, long place);

            /** There is a row whose values nobody can tell. */
            void unreadableRow();

            Outcome end();
        }
    }

    /** Holds a row against the same row of earlier returns of its sender. */
    non-sealed interface OfHistory extends RuleCheck {

        /** How many earlier returns it looks at; it is not asked about a row that fewer of them have. */
        int depth();

        /** The columns whose values it compares: all that is remembered of earlier returns. */
        Set<Integer> columns();

        /** Whether it asks for {@link RowHistory.Moment#digest()}. */
        default boolean digests() {
            return false;
        }

        /** Whether the row breaks the rule, given what earlier returns say of it. */
        TruthValue broken(RowHistory row);

        /** Of a row for which {@link #broken} is unknown: names the values that were needed. */
        void blame(RowHistory row, Blame blame);

        /** As {@link OfRow#undecided}. */
        default @Nullable FindingText undecided(RowHistory row) {
            return null;
        }

        FindingText text(RowHistory row);

        /** Is told which values could not be had. */
        interface Blame {

            /**
             * A value could not be had.
             *
             * @param back how many returns ago it was sent; 0 is the return at hand
             */
            void unknown(int back, int column);
        }
    }

    /** Looks at a row of the last return that the return at hand does not have. */
    non-sealed interface OfAbsence extends RuleCheck {

        /** The columns whose values it needs of the last return. */
        Set<Integer> columns();

        /** Whether the row should have been there. */
        TruthValue broken(RowValues before);

        /** Of a row for which {@link #broken} is unknown: names the columns whose values were needed. */
        void blame(RowValues before, IntConsumer columns);

        FindingText text(RowHistory.Moment before);
    }

    /** What a rule about a whole return came to. */
    sealed interface Outcome {

        Outcome FINE = new Fine();
        Outcome UNDECIDED = new Undecided();

        record Fine() implements Outcome {}

        /** An unknown value could change the answer. */
        record Undecided() implements Outcome {}

        /**
         * The return breaks the rule.
         *
         * @param place the row to point at; empty to point at the header row
         * @param value the cell as sent there, or null
         */
        record Broken(OptionalLong place, @Nullable String value, FindingText text) implements Outcome {}
    }
}
