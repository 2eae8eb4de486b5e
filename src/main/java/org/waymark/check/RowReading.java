package org.waymark.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Code;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Finding;
import org.waymark.catalogue.Severity;
import org.waymark.check.cell.CellFaults;
import org.waymark.check.cell.MessagePhrases;
import org.waymark.check.cell.UnreadableValue;
import org.waymark.check.rule.FindingText;
import org.waymark.check.rule.RowValues;
import org.waymark.intake.Row;
import org.waymark.text.English;

/** One row while it is checked: its values, and what was found on it so far. */
final class RowReading implements CellFaults {

    private record Fault(
            int column,
            Code code,
            FindingText text,
            @Nullable Address related) {}

    private final CheckPlan plan;
    private final MilestoneTable table;
    private final Row row;
    private final RowValues values;
    private final List<Fault> faults = new ArrayList<>(0);
    private final List<SkippedCheck> skips = new ArrayList<>(0);
    private final List<SkippedCheck> undecided = new ArrayList<>(0);
    private int at;

    RowReading(CheckPlan plan, MilestoneTable table, Row row) {
        this.plan = plan;
        this.table = table;
        this.row = row;
        this.values = new RowValues(row);
    }

    /** Reads every cell. Columns that the table lacks are blank, or unknown where the schema requires them. */
    void readCells() {
        for (at = 0; at < row.texts().length; at++) {
            if (table.head().has(at)) {
                values.set(at, plan.reader(at).read(row.texts()[at], row.kind(at), this));
            } else {
                values.set(at, plan.required(at) ? UnreadableValue.VALUE : null);
            }
        }
    }

    /** Reads one cell for a first look, without a word on what may be wrong with it. */
    @Nullable
    Object peek(int column) {
        if (!table.head().has(column)) {
            return null;
        }
        at = column;
        Object value = plan.reader(column).read(row.texts()[column], row.kind(column), this);
        faults.clear();
        return value == UnreadableValue.VALUE ? null : value;
    }

    /** Says which required cells are blank. */
    void requireCells() {
        for (int column : table.required()) {
            if (values.blank(column)) {
                add(column, Codes.REQUIRED_BLANK, table.blank(column));
            }
        }
    }

    @Override
    public void add(Code code, String message, String fix) {
        add(at, code, new FindingText(message, fix));
    }

    @Override
    public void mask(String shown) {
        row.texts()[at] = shown;
    }

    void add(int column, Code code, FindingText text) {
        add(column, code, text, null);
    }

    /** Takes note of a fault; a cell has no code twice. */
    void add(int column, Code code, FindingText text, @Nullable Address related) {
        if (!has(column, code)) {
            faults.add(new Fault(column, code, text, related));
        }
    }

    /** What to do about a blank, which is more where the table has no column to fill in. */
    FindingText orAddColumn(int column, FindingText text) {
        if (table.head().has(column) || !values.blank(column)) {
            return text;
        }
        String header = MessagePhrases.quoteWhole(plan.field(column).title());
        return new FindingText(
                text.message(), "Add a column with the header " + header + "; then " + English.small(text.fix()));
    }

    private boolean has(int column, Code code) {
        for (Fault fault : faults) {
            if (fault.column() == column && fault.code().id().equals(code.id())) {
                return true;
            }
        }
        return false;
    }

    RowValues values() {
        return values;
    }

    MilestoneTable table() {
        return table;
    }

    int columns() {
        return row.texts().length;
    }

    int number() {
        return row.number();
    }

    Address address() {
        return table.head().address(row.number());
    }

    Address address(int column) {
        return table.head().address(row.number(), column);
    }

    /** Whether the row itself has something in a column, readable or not. */
    boolean says(int column) {
        return table.head().has(column) && row.texts()[column] != null && !values.blank(column);
    }

    /** A code was skipped because a cell of this row is not known. */
    void skipped(int column, String code) {
        int place = skipOf(column);
        skips.set(place, skips.get(place).with(code));
    }

    /** Checks of the whole return or of its history may have to be skipped because a cell of this row is not known. */
    void maySkip(int column) {
        skipOf(column);
    }

    /** What was skipped because a cell of this row is not known. */
    SkippedCheck skip(int column) {
        return skips.get(skipOf(column)).of(milestone());
    }

    private int skipOf(int column) {
        for (int i = 0; i < skips.size(); i++) {
            if (skips.get(i).column() == column) {
                return i;
            }
        }
        skips.add(
                values.blank(column)
                        ? new SkippedCheck(address(column), null, column, plan.blank(column))
                        : new SkippedCheck(address(column), values.text(column), column, plan.unreadable(column)));
        return skips.size() - 1;
    }

    /** Takes note of a rule that gave no answer though every value it needed can be read. */
    void undecided(int column, Code code, FindingText why) {
        undecided.add(SkippedCheck.ofRule(address(column), values.text(column), why).with(code.id()));
    }

    /** All that was skipped because of this row. */
    List<SkippedCheck> skips() {
        if (skips.isEmpty() && undecided.isEmpty()) {
            return List.of();
        }
        String milestone = milestone();
        List<SkippedCheck> all = new ArrayList<>(skips.size() + undecided.size());
        skips.forEach(skip -> all.add(skip.of(milestone)));
        all.addAll(undecided);
        return all;
    }

    /** What is wrong with how the row is laid out. */
    List<Finding> layout() {
        return row.layout();
    }

    /** The milestone's id as findings name it: null when blank or in error. */
    @Nullable
    String milestone() {
        int column = plan.column("milestone_id");
        return column < 0 || !(values.get(column) instanceof String id) || has(column, Codes.PATTERN) ? null : id;
    }

    /** Reports the findings of this row as its return's, and gives the columns in error. */
    BitSet report(FindingLog log, SeverityCounts counts, @Nullable ReturnKey key) {
        BitSet inError = new BitSet(0);
        String milestone = faults.isEmpty() ? null : milestone();
        for (Fault fault : faults) {
            Finding reported = log.add(finding(fault, key, milestone), counts);
            if (reported != null && reported.severity() == Severity.ERROR) {
                inError.set(fault.column());
            }
        }
        return inError;
    }

    /** What was found of one code, before it is known whose row it is. */
    List<Finding> found(Code code) {
        return faults.stream()
                .filter(fault -> fault.code().equals(code))
                .map(fault -> finding(fault, null, null))
                .toList();
    }

    private Finding finding(Fault fault, @Nullable ReturnKey key, @Nullable String milestone) {
        return new Finding(
                fault.code(),
                fault.code().severity(),
                fault.text().message(),
                fault.text().fix(),
                address(fault.column()),
                values.text(fault.column()),
                key == null ? null : key.footprint(),
                key == null ? null : key.period(),
                milestone,
                fault.related());
    }
}
