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

/** A value in a table or with a label. It is a number or a date until a writer formats it. Immutable. */
public sealed interface TableCell {

    /** The value as text. */
    String text();

    /** How the value is emphasised. */
    default TextTone tone() {
        return TextTone.PLAIN;
    }

    /** Whether the text is one word short enough never to be broken, such as an ID with a hyphen. */
    default boolean unbroken() {
        return text().length() <= 16 && text().indexOf(' ') < 0;
    }

    /** The text of the first line. */
    default String firstLine() {
        return text();
    }

    /** The text of a second, quieter line; usually empty. */
    default String secondLine() {
        return "";
    }

    /**
     * Text with a detail. Paper and slides have the detail on a line of its own.
     *
     * @param firstLine the text
     * @param secondLine the detail, such as an ID; may be empty
     */
    record Stacked(String firstLine, String secondLine) implements TableCell {

        @Override
        public String text() {
            return firstLine + (firstLine.isEmpty() || secondLine.isEmpty() ? "" : ", ") + secondLine;
        }
    }

    /**
     * Text.
     *
     * @param text the text
     * @param tone how the text is emphasised
     */
    record Words(String text, TextTone tone) implements TableCell {}

    /**
     * A badge.
     *
     * @param badge the badge, or null for an empty cell
     */
    record Marked(@Nullable StatusBadge badge) implements TableCell {

        @Override
        public String text() {
            return badge == null ? "" : badge.words();
        }

        @Override
        public TextTone tone() {
            return badge == null ? TextTone.PLAIN : badge.tone();
        }
    }

    /**
     * A count.
     *
     * @param count the count, or null if there is nothing to count, which is shown as a dash
     */
    record Amount(@Nullable Integer count) implements TableCell {

        @Override
        public String text() {
            return count == null ? "-" : English.number(count);
        }
    }

    /**
     * A share with its denominator.
     *
     * @param share the share, from 0 to 1; empty if n is 0
     * @param n the denominator
     */
    record Share(OptionalDouble share, int n) implements TableCell {

        @Override
        public String text() {
            return n == 0 ? FigureText.NO_DATA : FigureText.percent(share) + " of " + English.number(n);
        }
    }

    /**
     * A share without its denominator.
     *
     * @param share the share, from 0 to 1; empty if there is nothing to count
     */
    record Percent(OptionalDouble share) implements TableCell {

        @Override
        public String text() {
            return FigureText.percent(share);
        }
    }

    /**
     * A delay against a plan.
     *
     * @param days the delay in days, negative if early; null if there is no value
     */
    record Delay(@Nullable Double days) implements TableCell {

        @Override
        public String text() {
            return FigureText.late(days);
        }
    }

    /**
     * The days by which a forecast is after the plan, as a signed number.
     *
     * @param days the days, negative if before the plan; null if there is no value
     */
    record SignedDelay(@Nullable Double days) implements TableCell {

        @Override
        public String text() {
            return days == null ? "-" : FigureText.signed(days) + (Math.abs(days) == 1 ? " day" : " days");
        }
    }

    /**
     * The ratings of open milestones.
     *
     * @param bar the ratings
     */
    record Rated(RatingBar bar) implements TableCell {

        @Override
        public String text() {
            return bar.empty() ? bar.words() : bar.tally();
        }
    }

    /**
     * A share month by month.
     *
     * @param label what the share measures
     * @param months the months, such as {@code Sep 26}, the oldest first
     * @param values the share of each month; null for a month without data
     */
    record OverTime(String label, List<String> months, List<@Nullable Double> values) implements TableCell {

        public OverTime {
            months = List.copyOf(months);
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }

        @Override
        public String text() {
            return TerminalGlyphs.UNICODE.spark(values, values.size());
        }
    }

    /**
     * A date.
     *
     * @param day the date, or null, which is shown as a dash
     */
    record Day(@Nullable LocalDate day) implements TableCell {

        @Override
        public String text() {
            return FigureText.shortDate(day);
        }
    }

    static TableCell of(String text) {
        return new Words(text, TextTone.PLAIN);
    }

    static TableCell quiet(String text) {
        return new Words(text, TextTone.QUIET);
    }

    static TableCell of(int count) {
        return new Amount(count);
    }
}
