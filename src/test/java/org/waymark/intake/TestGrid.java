package org.waymark.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Finding;
import org.waymark.intake.grid.CellKind;
import org.waymark.intake.grid.Sheet;
import org.waymark.intake.grid.SheetRow;
import org.waymark.intake.grid.SheetRows;
import org.waymark.intake.grid.TableFile;
import org.waymark.intake.grid.UnreadableException;

/** A file written down as text: one line a row, {@code |} between the cells. */
final class TestGrid implements TableFile {

    private final List<Sheet> sheets = new ArrayList<>();

    static TestGrid csv(String text) {
        TestGrid grid = new TestGrid();
        grid.sheets.add(new TestSheet(null, text));
        return grid;
    }

    TestSheet sheet(String name, String text) {
        TestSheet sheet = new TestSheet(name, text);
        sheets.add(sheet);
        return sheet;
    }

    @Override
    public List<Sheet> sheets() {
        return sheets;
    }

    @Override
    public List<Finding> takeFindings() {
        return List.of();
    }

    @Override
    public void close() {}

    /** Blank lines count as rows but are not delivered. */
    static final class TestSheet implements Sheet {

        private final @Nullable String name;
        private final String text;
        private boolean hidden;
        private final Set<Integer> hiddenRows = new TreeSet<>();
        private final List<Integer> hiddenColumns = new ArrayList<>();
        private final List<Merged> merged = new ArrayList<>();
        private @Nullable Finding fault;

        TestSheet(@Nullable String name, String text) {
            this.name = name;
            this.text = text;
        }

        TestSheet hide() {
            hidden = true;
            return this;
        }

        TestSheet hideRows(Integer... rows) {
            hiddenRows.addAll(List.of(rows));
            return this;
        }

        TestSheet hideColumns(Integer... columns) {
            hiddenColumns.addAll(List.of(columns));
            return this;
        }

        TestSheet merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {
            merged.add(new Merged(firstRow, firstColumn, lastRow, lastColumn));
            return this;
        }

        TestSheet failAtEnd(Finding finding) {
            fault = finding;
            return this;
        }

        @Override
        public @Nullable String name() {
            return name;
        }

        @Override
        public boolean hidden() {
            return hidden;
        }

        @Override
        public Layout layout() {
            return new Layout(hiddenColumns, merged);
        }

        @Override
        public SheetRows open() {
            List<String> lines = text.lines().toList();
            return new SheetRows() {
                private int next;

                @Override
                public @Nullable SheetRow next() throws UnreadableException {
                    while (next < lines.size()) {
                        SheetRow row = row(lines.get(next++), next);
                        if (row != null) {
                            return row;
                        }
                    }
                    if (fault != null) {
                        throw new UnreadableException(fault);
                    }
                    return null;
                }

                @Override
                public void close() {}
            };
        }

        private @Nullable SheetRow row(String line, int number) {
            String[] cells = line.split("\\|", -1);
            int width = 0;
            boolean any = false;
            CellKind[] kinds = new CellKind[cells.length];
            for (int i = 0; i < cells.length; i++) {
                cells[i] = cells[i].strip();
                kinds[i] = cells[i].matches("\\d{4}-\\d\\d-\\d\\d") ? CellKind.DATE : CellKind.TEXT;
                if (!cells[i].isEmpty()) {
                    any = true;
                    width = i + 1;
                }
            }
            boolean isHidden = hiddenRows.contains(number);
            return any
                    ? new SheetRow(
                            number, isHidden, cells, name == null ? null : kinds, name == null ? cells.length : width)
                    : null;
        }
    }
}
