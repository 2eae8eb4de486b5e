package org.waymark.template.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the {@code when} of a rule; empty where it speaks of something that the table does not hold. */
record Conditions(MilestoneTable table) {

    /** The condition as a test; a rule without one means every row, so that no test is left to make. */
    Optional<List<RowTest>> read(@Nullable Object when) {
        if (when == null) {
            return Optional.of(List.of());
        }
        if (when instanceof Map<?, ?> all) {
            return all(all).map(List::of);
        }
        List<RowTest> any = new ArrayList<>();
        if (when instanceof List<?> alternatives) {
            for (Object alternative : alternatives) {
                Optional<RowTest> test = alternative instanceof Map<?, ?> all ? all(all) : Optional.empty();
                if (test.isEmpty()) {
                    return Optional.empty();
                }
                any.add(test.get());
            }
        }
        return any.isEmpty()
                ? Optional.empty()
                : Optional.of(List.of(any.size() == 1 ? any.get(0) : new RowTest.Any(any)));
    }

    private Optional<RowTest> all(Map<?, ?> members) {
        List<RowTest> tests = new ArrayList<>();
        for (Map.Entry<?, ?> member : members.entrySet()) {
            Optional<RowTest> test =
                    table.column(String.valueOf(member.getKey())).flatMap(column -> test(column, member.getValue()));
            if (test.isEmpty()) {
                return Optional.empty();
            }
            tests.add(test.get());
        }
        return tests.isEmpty()
                ? Optional.empty()
                : Optional.of(tests.size() == 1 ? tests.get(0) : new RowTest.All(tests));
    }

    private static Optional<RowTest> test(Column column, @Nullable Object said) {
        if (said instanceof Map<?, ?> special) {
            if (special.get("blank") instanceof Boolean blank) {
                return Optional.of(blank ? new RowTest.Blank(column) : new RowTest.Given(column));
            }
            return oneOf(column, special.get("not"), true);
        }
        return oneOf(column, said, false);
    }

    static Optional<RowTest> oneOf(Column column, @Nullable Object said, boolean negated) {
        List<?> values = said instanceof List<?> several ? several : said == null ? List.of() : List.of(said);
        List<Choice> choices = new ArrayList<>();
        for (Object value : values) {
            Optional<Choice> choice = Choice.of(column.field(), value);
            if (choice.isEmpty()) {
                return Optional.empty();
            }
            choices.add(choice.get());
        }
        return choices.isEmpty() ? Optional.empty() : Optional.of(new RowTest.OneOf(column, choices, negated));
    }
}
