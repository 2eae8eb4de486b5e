package org.waymark.check.rule;

import java.util.Optional;
import java.util.Set;

/** {@code notStale}: the row is not the same in {@code periods} returns running, in all its fields but the period. */
final class NotStale implements RuleKind {

    @Override
    public String name() {
        return "notStale";
    }

    @Override
    public Set<String> parameters() {
        return Set.of("periods");
    }

    @Override
    public Check compile(RuleSource rule) {
        return new Fresh((int) rule.number("periods", 2, 12), rule.when());
    }

    @Override
    public Optional<WorksheetCheck> inWorksheet(RuleSource rule, Worksheet sheet) {
        return Optional.empty();
    }

    private record Fresh(int periods, Condition when) implements Check.OfHistory {

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
        public Truth broken(History row) {
            for (int back = 1; back < periods; back++) {
                if (row.at(back).digest() != row.now().digest()) {
                    return Truth.FALSE;
                }
            }
            return when.holds(row.now().values());
        }

        @Override
        public void blame(History row, Blame blame) {
            when.blame(row, blame);
        }

        @Override
        public Text text(History row) {
            String condition = when.describe(row.now().values());
            String fields = when.fields(row.now().values());
            return new Text(
                    "Nothing in this row has changed since "
                            + row.at(periods - 1).month() + (condition.isEmpty() ? "." : ", though " + condition + "."),
                    "Bring the row up to date" + (fields.isEmpty() ? "." : ", or change " + fields + "."));
        }
    }
}
