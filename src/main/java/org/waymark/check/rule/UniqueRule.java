package org.waymark.check.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.waymark.check.cell.CellValue;
import org.waymark.check.cell.MessagePhrases;
import org.waymark.schema.Field;
import org.waymark.text.English;

/**
 * {@code unique}: no two rows of a file have the same values in all {@code fields}. A row with a blank in one is
 * ignored.
 */
final class UniqueRule implements RuleKind {

    @Override
    public String name() {
        return "unique";
    }

    @Override
    public Set<String> parameters() {
        return Set.of("fields");
    }

    @Override
    public RuleCheck compile(RuleSource rule) {
        int column = rule.field("field");
        return of(column, rule.fieldAt(column), key(rule));
    }

    @Override
    public Optional<WorksheetCheck> inWorksheet(RuleSource rule, RuleWorksheet sheet) {
        int column = rule.field("field");
        // The other fields of the key are the same on every row of a worksheet that lacks them.
        List<Integer> inSheet = key(rule).stream().filter(sheet::has).toList();
        return inSheet.equals(List.of(column))
                ? Optional.of(WorksheetCheck.wrong(
                        column, RuleCondition.ALWAYS, new RowCondition.Repeated(column, rule.fieldAt(column))))
                : Optional.empty();
    }

    private static List<Integer> key(RuleSource rule) {
        return rule.has("fields") ? rule.fields("fields") : List.of(rule.field("field"));
    }

    /** The check that no two rows have the same values in some columns, with its findings in one column. */
    static RuleCheck of(int column, Field field, List<Integer> columns) {
        return new UniqueKey(
                column, field, columns.stream().mapToInt(Integer::intValue).toArray());
    }

    private static final class UniqueKey implements RuleCheck.OfKey {

        private final int column;
        private final Field field;
        private final int[] key;

        private UniqueKey(int column, Field field, int[] key) {
            this.column = column;
            this.field = field;
            this.key = key;
        }

        @Override
        public Seen start() {
            return new SeenKeys(key);
        }

        @Override
        public void blame(RowValues row, IntConsumer columns) {
            for (int column : key) {
                if (row.unknown(column)) {
                    columns.accept(column);
                }
            }
        }

        @Override
        public FindingText text(RowValues row, @Nullable Integer firstRow) {
            CellValue value = row.get(column);
            String which =
                    MessagePhrases.the(field) + (value.isPresent() ? " " + MessagePhrases.label(field, value) : "");
            String where = firstRow == null ? "on another sheet" : "on row " + firstRow;
            return new FindingText(
                    English.capital(which) + " is already " + where + ".",
                    "Remove one of the two rows, or correct " + MessagePhrases.the(field) + " of this one.");
        }
    }

    private static final class SeenKeys implements RuleCheck.OfKey.Seen {

        private final int[] key;
        private final KeyTable table = new KeyTable();
        private long[] places = new long[16];

        private SeenKeys(int[] key) {
            this.key = key;
        }

        @Override
        public OptionalLong firstPlace(RowValues row, long place) {
            for (int column : key) {
                if (row.unknown(column) || row.blank(column)) {
                    return OptionalLong.empty();
                }
            }
            for (int column : key) {
                table.spell(row.get(column).text());
                table.spell('\u001f');
            }
            int before = table.size();
            int number = table.number();
            if (number < before) {
                return OptionalLong.of(places[number]);
            }
            if (number == places.length) {
                places = Arrays.copyOf(places, number + number / 2);
            }
            places[number] = place;
            return OptionalLong.empty();
        }
    }
}
