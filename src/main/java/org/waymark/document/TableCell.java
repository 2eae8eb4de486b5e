package org.waymark.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.waymark.terminal.TerminalGlyphs;
import org.waymark.text.English;
import org.waymark.text.FigureText;

/** A value in a table or beside a label. It stays a number or a date until a writer formats it. */
public sealed interface TableCell {

    /** The value as readers write it. */
    String text();

    /** How it speaks. */
    default Tone tone() {
        return Tone.PLAIN;
    }

    /** Text. */
    record Words(String text, Tone tone) implements TableCell {}

    /** A chip; null leaves the cell empty. */
    record Marked(@Nullable Chip chip) implements TableCell {

        @Override
        public String text() {
            return chip == null ? "" : chip.words();
        }

        @Override
        public Tone tone() {
            return chip == null ? Tone.PLAIN : chip.tone();
        }
    }

    /** A count; null stands for nothing to count, and is shown as a dash. */
    record Amount(@Nullable Integer count) implements TableCell {

        @Override
        public String text() {
            return count == null ? "-" : English.number(count);
        }
    }

    /**
     * A share.
     *
     * @param n of how many
     */
    record Share(OptionalDouble share, int n) implements TableCell {

        @Override
        public String text() {
            return n == 0 ? FigureText.NO_DATA : FigureText.percent(share) + " of " + English.number(n);
        }
    }

    /** A share alone. */
    record Percent(OptionalDouble share) implements TableCell {

        @Override
        public String text() {
            return FigureText.percent(share);
        }
    }

    /** Days against a plan, above 0 when late; null when there is nothing to measure. */
    record Delay(@Nullable Double days) implements TableCell {

        @Override
        public String text() {
            return FigureText.late(days);
        }
    }

    /** Days against a plan, where a number with its sign is enough for a column of text. */
    record SignedDelay(@Nullable Double days) implements TableCell {

        @Override
        public String text() {
            return FigureText.late(days);
        }
    }

    /** Ratings of open milestones. */
    record Rated(RatingBar bar) implements TableCell {

        @Override
        public String text() {
            return bar.empty() ? bar.words() : bar.tally();
        }
    }

    /** A share over the months, the oldest first; null for a month without data. */
    record OverTime(List<@Nullable Double> values) implements TableCell {

        public OverTime {
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }

        @Override
        public String text() {
            return TerminalGlyphs.UNICODE.spark(values, values.size());
        }
    }

    /** A day; null is shown as a dash. */
    record Day(@Nullable LocalDate day) implements TableCell {

        @Override
        public String text() {
            return FigureText.shortDate(day);
        }
    }

    static TableCell of(String text) {
        return new Words(text, Tone.PLAIN);
    }

    static TableCell quiet(String text) {
        return new Words(text, Tone.QUIET);
    }

    static TableCell of(int count) {
        return new Amount(count);
    }
}
