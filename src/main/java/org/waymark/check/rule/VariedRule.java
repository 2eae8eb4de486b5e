package org.waymark.check.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.check.cell.MessagePhrases;
import org.waymark.schema.Field;

/**
 * {@code varied}: of {@code rows} or more rows of a return that fill the field in, fewer than {@code share} say the same,
 * case and white space apart.
 */
final class VariedRule implements RuleKind {

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
        return new Various(
                column,
                rule.fieldAt(column),
                (int) rule.number("rows", 2, 1_000_000),
                rule.number("share", 0, 1),
                rule.when());
    }

    @Override
    public Optional<WorksheetCheck> inWorksheet(RuleSource rule, RuleWorksheet sheet) {
        return Optional.empty();
    }

    private record Various(int column, Field field, int rows, double share, RuleCondition when)
            implements RuleCheck.OfReturn {

        @Override
        public Run start() {
            return new Texts(this);
        }
    }

    /** Only this many texts are kept to be quoted; beyond them a finding goes without. */
    private static final int QUOTABLE = 1000;

    private static final class Texts implements RuleCheck.OfReturn.Run {

        private final Various rule;
        private final KeyTable table = new KeyTable();
        private final List<@Nullable String> firstTexts = new ArrayList<>();
        private int[] counts = new int[16];
        private long[] firstPlaces = new long[16];
        private int total;
        private int most;

        private Texts(Various rule) {
            this.rule = rule;
        }

        @Override
        public void row(RowValues row, long place) {
            if (!(row.get(rule.column()) instanceof String text) || rule.when().holds(row) != TruthValue.TRUE) {
                return;
            }
            total++;
            int before = table.size();
            spell(text);
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

        /** Case and white space make no difference. */
        private void spell(String text) {
            boolean gap = false;
            boolean started = false;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c <= ' ' || Character.isWhitespace(c)) {
                    gap = started;
                    continue;
                }
                if (gap) {
                    table.spell(' ');
                    gap = false;
                }
                started = true;
                table.spell(Character.toLowerCase(c));
            }
        }

        @Override
        public void unreadableRow() {
            // A text more or less seldom turns the answer, and the rule only advises.
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
