package org.waymark.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Code;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Finding;
import org.waymark.catalogue.Severity;
import org.waymark.check.cell.Faults;
import org.waymark.check.cell.Unknown;
import org.waymark.check.cell.Wording;
import org.waymark.check.rule.RowValues;
import org.waymark.check.rule.Text;
import org.waymark.intake.Row;
import org.waymark.schema.Field;

/** One row on its way: its values, and what was found on it so far. */
final class RowReading implements Faults {

    private record Fault(
            int column, Code code, Text text, @Nullable Address related) {}

    private final CheckPlan plan;
    private final Table table;
    private final Row row;
    private final RowValues values;
    private final List<Fault> faults = new ArrayList<>(0);
    private final Map<Integer, Skip> skips = new HashMap<>(0);
    private final List<Skip> undecided = new ArrayList<>(0);
    private int at;

    RowReading(CheckPlan plan, Table table, Row row) {
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
                values.set(at, plan.required(at) ? Unknown.VALUE : null);
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
        return value == Unknown.VALUE ? null : value;
    }

    /** Says which required cells are blank. */
    void requireCells() {
        for (int column : table.required()) {
            if (values.blank(column)) {
                Field field = plan.field(column);
                add(
                        column,
                        Codes.REQUIRED_BLANK,
                        new Text(
                                Wording.capital(Wording.isBlank(field)) + " but required.",
                                Wording.fillIn(field) + "."));
            }
        }
    }

    @Override
    public void add(Code code, String message, String fix) {
        add(at, code, new Text(message, fix));
    }

    @Override
    public void mask(String shown) {
        row.texts()[at] = shown;
    }

    void add(int column, Code code, Text text) {
        add(column, code, text, null);
    }

    /** Takes note of a fault; a cell has no code twice. */
    void add(int column, Code code, Text text, @Nullable Address related) {
        boolean known = faults.stream()
                .anyMatch(f -> f.column() == column && f.code().id().equals(code.id()));
        if (!known) {
            faults.add(new Fault(column, code, text, related));
        }
    }

    /** What to do about a blank, which is more where the table has no column to fill in. */
    Text orAddColumn(int column, Text text) {
        if (table.head().has(column) || !values.blank(column)) {
            return text;
        }
        String header = Wording.quoteWhole(plan.field(column).title());
        return new Text(
                text.message(), "Add a column with the header " + header + "; then " + Wording.small(text.fix()));
    }

    RowValues values() {
        return values;
    }

    Table table() {
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

    /** Where to say what was skipped because of an unknown cell of this row. */
    Skip skip(int column) {
        return skips.computeIfAbsent(column, c -> {
            Field field = plan.field(c);
            return values.blank(c)
                    ? Skip.ofBlank(address(c), c, Wording.isBlank(field), Wording.the(field))
                    : Skip.ofCell(address(c), values.text(c), c, Wording.the(field));
        });
    }

    /** Takes note of a rule that gave no answer though every value it needed can be read. */
    void undecided(int column, Code code, Text why) {
        undecided.add(Skip.ofRule(address(column), values.text(column), code.id(), why));
    }

    Iterable<Skip> skips() {
        if (undecided.isEmpty()) {
            return skips.values();
        }
        List<Skip> all = new ArrayList<>(skips.values());
        all.addAll(undecided);
        return all;
    }

    /** The milestone's id as findings name it: null when blank or in error. */
    @Nullable
    String milestone() {
        int column = plan.column("milestone_id");
        boolean bad = column < 0
                || !(values.get(column) instanceof String)
                || faults.stream()
                        .anyMatch(f -> f.column() == column && f.code().equals(Codes.PATTERN));
        return bad ? null : (String) values.get(column);
    }

    /** Notes the findings of this row as its return's, and gives the names of the fields in error. */
    Set<String> emit(FindingLog log, Counts counts, @Nullable ReturnKey key) {
        Set<String> inError = new HashSet<>(0);
        String milestone = faults.isEmpty() && skips.isEmpty() ? null : milestone();
        skips.values().forEach(skip -> skip.of(milestone));
        for (Fault fault : faults) {
            Finding finding = Finding.of(
                            fault.code(),
                            address(fault.column()),
                            values.text(fault.column()),
                            fault.text().message(),
                            fault.text().fix())
                    .in(key == null ? null : key.footprint(), key == null ? null : key.period(), milestone);
            Finding noted = log.add(fault.related() == null ? finding : finding.relatedTo(fault.related()));
            counts.add(noted);
            if (noted != null && noted.severity() == Severity.ERROR) {
                inError.add(plan.field(fault.column()).name());
            }
        }
        return inError;
    }
}
