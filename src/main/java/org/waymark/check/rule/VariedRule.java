package org.waymark.check.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.check.cell.CellValue.TextValue;
import org.waymark.check.cell.MessagePhrases;
import org.waymark.schema.Field;
import org.waymark.text.FoldedText;

/**
 * {@code varied}: if {@code rows} or more rows of a return fill in the field, the share of rows with the most
 * frequent text is less than {@code share}. Differences in case and white space are ignored.
 */
final class VariedRule implements RuleKind.WithoutFormula {

    @Override
    public String name() {
        return "varied";
    }

    @Override
    public Set<String> parameters() {
        return Set.of("rows", "share");
    }

    @Override
    public RuleCheck compile(RuleSource rule) {
        int column = rule.field("field");
        return new VariedTexts(
                column,
                rule.fieldAt(column),
                (int) rule.number("rows", 2, 1_000_000),
                rule.number("share", 0, 1),
                rule.when());
    }

    private record VariedTexts(int column, Field field, int rows, double share, RuleCondition when)
            implements RuleCheck.OfReturn {

        @Override
        public Run start() {
            return new TextCounts(this);
        }
    }

    /** The number of different texts that are kept so that a finding can quote one; a later text is not quoted. */
    private static final int QUOTABLE = 1000;

    private static final class TextCounts implements RuleCheck.OfReturn.Run {

        private final VariedTexts rule;
        private final KeyTable table = new KeyTable();
        private final List<@Nullable String> firstTexts = new ArrayList<>();
        private int[] counts = new int[16];
        private long[] firstPlaces = new long[16];
        private int total;
        private int most;

        private TextCounts(VariedTexts rule) {
            this.rule = rule;
        }

        @Override
        public void row(RowValues row, long place) {
            if (!(row.get(rule.column()) instanceof TextValue value)
                    || rule.when().holds(row) != TruthValue.TRUE) {
                return;
            }
            total++;
            int before = table.size();
            FoldedText.forEach(value.text(), c -> table.spell((char) c));
            int number = table.number();
            if (number == before) {
                if (number == counts.length) {
                    counts = Arrays.copyOf(counts, number + number / 2);
                    firstPlaces = Arrays.copyOf(firstPlaces, number + number / 2);
                }
                firstPlaces[number] = place;
                if (number < QUOTABLE) {
                    firstTexts.add(row.text(rule.column()));
                }
            }
            counts[number]++;
            if (counts[number] > counts[most]) {
                most = number;
            }
        }

        @Override
        public void unreadableRow() {
            // One text more or less seldom changes the result, and the rule is only advice.
        }

        @Override
        public RuleCheck.Outcome end() {
            if (total < rule.rows() || counts[most] < rule.share() * total) {
                return RuleCheck.Outcome.FINE;
            }
            String the = MessagePhrases.the(rule.field());
            FindingText text = new FindingText(
                    counts[most] + " of " + total + " rows that fill in " + the + " say the same.",
                    "Write for each row what happened there.");
            String quoted = most < firstTexts.size() ? firstTexts.get(most) : null;
            return new RuleCheck.Outcome.Broken(OptionalLong.of(firstPlaces[most]), quoted, text);
        }
    }
}
