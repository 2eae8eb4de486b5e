package org.waymark.check.consistency;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.waymark.check.cell.CellReader;
import org.waymark.check.cell.CellValue;
import org.waymark.check.rule.RowValues;
import org.waymark.schema.FieldType;
import org.waymark.schema.Schema;

/**
 * A row that takes the values of every combination of cells in some columns, one after the other. Used by one thread.
 */
final class ProbeRows {

    private final Schema schema;
    private final ColumnDemands demands;
    private final Map<Integer, List<CellProbe>> probes;
    private final @Nullable String[] texts;
    private final RowValues row;
    private int refused;

    private ProbeRows(Schema schema, ColumnDemands demands, Map<Integer, List<CellProbe>> probes) {
        this.schema = schema;
        this.demands = demands;
        this.probes = probes;
        this.texts = new @Nullable String[schema.columns().size()];
        this.row = new RowValues(texts);
    }

    static ProbeRows of(Schema schema, List<CellReader> readers, ColumnDemands demands) {
        ProbeValues cells = new ProbeValues(schema, readers);
        Map<Integer, List<CellProbe>> probes = new TreeMap<>();
        demands.columns().forEach(column -> probes.put(column, cells.of(column, demands)));
        return new ProbeRows(schema, demands, probes);
    }

    /** Whether every one of these columns has a cell that is not blank. */
    boolean complete(Collection<Integer> columns) {
        return columns.stream().allMatch(column -> cells(column).size() > 1);
    }

    /** Whether every column has a cell without a finding whose value is not blank and is not named by a rule. */
    boolean acceptable() {
        return probes.keySet().stream().allMatch(column -> {
            Set<CellValue> named = demands.values(column);
            boolean closed = schema.columns().get(column).type() == FieldType.BOOLEAN
                    || !schema.columns().get(column).categories().isEmpty()
                    || !schema.columns().get(column).constraints().oneOf().isEmpty();
            return cells(column).stream()
                    .anyMatch(cell -> cell.value().isPresent()
                            && cell.accepted()
                            && (closed || !demands.compares(column) || !named.contains(cell.value())));
        });
    }

    /** The number of combinations of cells in some columns. */
    long count(Collection<Integer> columns, boolean acceptedOnly) {
        long count = 1;
        for (int column : columns) {
            long cells = cells(column).stream()
                    .filter(cell -> cell.accepted() || !acceptedOnly)
                    .count();
            count = Math.min(Long.MAX_VALUE / 1_000, count) * Math.max(1, cells);
        }
        return count;
    }

    /** The row as it is now. */
    RowValues row() {
        return row;
    }

    /** Whether no cell of the row as it is now has a finding of its own. */
    boolean accepted() {
        return refused == 0;
    }

    /** The columns of the row as it is now that are blank although their fields are required. */
    @Nullable
    String blankRequired() {
        return probes.keySet().stream()
                .filter(column -> row.blank(column)
                        && schema.columns().get(column).constraints().required())
                .map(column -> schema.columns().get(column).name())
                .findFirst()
                .orElse(null);
    }

    /** The cells of the row as it is now, by the names of their fields. */
    Map<String, String> shown() {
        Map<String, String> shown = new LinkedHashMap<>();
        probes.keySet().forEach(column -> {
            String text = texts[column];
            shown.put(schema.columns().get(column).name(), text == null ? "" : text);
        });
        return shown;
    }

    /**
     * Gives the row every combination of cells in some columns, until a test is true. The other columns stay as they are.
     *
     * @return whether the test was true; the row then has the combination for which it was
     */
    boolean any(List<Integer> columns, boolean acceptedOnly, BooleanSupplier test) {
        return any(columns, 0, acceptedOnly, test);
    }

    private boolean any(List<Integer> columns, int at, boolean acceptedOnly, BooleanSupplier test) {
        if (at == columns.size()) {
            return test.getAsBoolean();
        }
        int column = columns.get(at);
        for (CellProbe cell : cells(column)) {
            if (acceptedOnly && !cell.accepted()) {
                continue;
            }
            texts[column] = cell.text();
            row.set(column, cell.value());
            refused += cell.accepted() ? 0 : 1;
            boolean found = any(columns, at + 1, acceptedOnly, test);
            refused -= cell.accepted() ? 0 : 1;
            if (found) {
                return true;
            }
        }
        return false;
    }

    private List<CellProbe> cells(int column) {
        return probes.getOrDefault(column, List.of());
    }
}
