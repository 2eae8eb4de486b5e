package org.waymark.check.rule;

import java.util.Set;

/** {@code notStale}: in {@code periods} successive returns, at least one field of the row other than the period changes. */
final class NotStaleRule implements RuleKind.WithoutFormula {

    @Override
    public String name() {
        return "notStale";
    }

    @Override
    public Set<String> parameters() {
        return Set.of("periods");
    }

    @Override
    public RuleCheck compile(RuleSource rule) {
        return new RowUpdated((int) rule.number("periods", 2, 12), rule.when());
    }

    private record RowUpdated(int periods, RuleCondition when) implements RuleCheck.OfHistory {

        @Override
        public int depth() {
            return periods - 1;
        }

        @Override
        public Set<Integer> columns() {
            return when.columns();
        }

        @Override
        public boolean digests() {
            return true;
        }

        @Override
        public TruthValue broken(RowHistory row) {
            for (int back = 1; back < periods; back++) {
                if (row.at(back).digest() != row.now().digest()) {
                    return TruthValue.FALSE;
                }
            }
            return when.holds(row.now().values());
        }

        @Override
        public void blame(RowHistory row, Blame blame) {
            when.blame(row, blame);
        }

        @Override
        public FindingText text(RowHistory row) {
            String condition = when.describe(row.now().values());
            String fields = when.fields(row.now().values());
            return new FindingText(
                    "Nothing in this row has changed since "
                            + row.at(periods - 1).month() + (condition.isEmpty() ? "." : ", though " + condition + "."),
                    "Bring the row up to date" + (fields.isEmpty() ? "." : ", or change " + fields + "."));
        }
    }
}
