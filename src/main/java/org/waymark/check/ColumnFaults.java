package org.waymark.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Code;
import org.waymark.catalogue.Finding;
import org.waymark.catalogue.FixClass;
import org.waymark.text.English;

/**
 * Collects the faults that a sender makes throughout a column, such as dates in another form, so that each column is one
 * finding. A fault that occurs in only one cell stays a finding of that cell. Used by one thread.
 */
final class ColumnFaults {

    private record Column(MilestoneTable table, int column, Code code) {}

    private static final class Cells {
        private final Finding first;
        private @Nullable FixClass fixClass;
        private int count = 1;

        Cells(Finding first) {
            this.first = first;
        }

        Cells with(Supplier<@Nullable FixClass> ofCell) {
            fixClass = fixClass == null ? ofCell.get() : fixClass;
            return this;
        }
    }

    private final Map<Column, Cells> columns = new LinkedHashMap<>();

    /** @param fixClass gives the class of the cell's correction, and is asked until a cell of the column has one */
    void add(MilestoneTable table, int column, Finding ofCell, Supplier<@Nullable FixClass> fixClass) {
        columns.compute(new Column(table, column, ofCell.code()), (where, cells) -> {
            if (cells == null) {
                return new Cells(ofCell).with(fixClass);
            }
            cells.count++;
            return cells.with(fixClass);
        });
    }

    /** Reports one finding for each column. Called once, after the last row. */
    void report(FindingLog log, SeverityCounts counts, CheckTally tally) {
        columns.forEach((where, cells) -> {
            Finding finding = cells.count == 1 ? cells.first : ofColumn(where, cells.first, cells.count);
            tally.failed(where.code(), log.add(finding.fixedBy(cells.fixClass), counts));
            tally.skipped(where.code(), SkipKind.REPORTED_ONCE, cells.count - 1);
        });
    }

    private static Finding ofColumn(Column where, Finding first, int count) {
        String place = Objects.requireNonNullElse(
                first.address().cell(), "row " + first.address().row());
        return Finding.of(
                        first.code(),
                        where.table().head().address(where.table().head().row(), where.column()),
                        null,
                        English.count(count, "cell") + " of this column, the first of them " + place + ": "
                                + withoutFullStop(first.message()) + ", and the others in the same way.",
                        withoutFullStop(first.fix()) + ", and the others in the same form.")
                .in(first.footprint(), first.period(), null);
    }

    private static String withoutFullStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
