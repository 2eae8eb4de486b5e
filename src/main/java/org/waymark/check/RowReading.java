package org.waymark.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Code;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Finding;
import org.waymark.catalogue.FixClass;
import org.waymark.catalogue.Severity;
import org.waymark.check.cell.CanonicalForms;
import org.waymark.check.cell.CellFaults;
import org.waymark.check.cell.CellValue;
import org.waymark.check.cell.CellValue.AbsentValue;
import org.waymark.check.cell.CellValue.TextValue;
import org.waymark.check.cell.MessagePhrases;
import org.waymark.check.cell.PersonalData;
import org.waymark.check.rule.FindingText;
import org.waymark.check.rule.RowValues;
import org.waymark.check.rule.RuleCheck;
import org.waymark.check.rule.TruthValue;
import org.waymark.intake.Row;
import org.waymark.intake.grid.CellKind;
import org.waymark.intake.grid.FillColour;
import org.waymark.programme.CellCorrection;
import org.waymark.schema.Field;
import org.waymark.text.English;

/** A row while it is checked: its values, and the faults and skipped checks found so far. Used by one thread. */
final class RowReading implements CellFaults {

    private record Fault(
            int column,
            Code code,
            FindingText text,
            @Nullable Address related,
            boolean ofColumn,
            boolean noAnswer,
            @Nullable String sent) {}

    private final CheckPlan plan;
    private final MilestoneTable table;
    private final Row row;
    private final RowValues values;
    private final List<Fault> faults = new ArrayList<>(0);
    private final List<SkippedCheck> skips = new ArrayList<>(0);
    private final List<SkippedCheck> undecided = new ArrayList<>(0);
    private final List<CorrectionOutcome> corrections = new ArrayList<>(0);
    private final List<Uncounted> uncounted = new ArrayList<>(0);
    private int at;

    /** The text of the cell that is being read, before personal data is masked; null for a text that nobody sent. */
    private @Nullable String sent;

    /** A rule that was not evaluated on this row. */
    private record Uncounted(Code code, SkipKind why) {}

    RowReading(CheckPlan plan, MilestoneTable table, Row row) {
        this.plan = plan;
        this.table = table;
        this.row = row;
        this.values = new RowValues(row.texts());
    }

    /** Reads every cell. A column that the table lacks is blank, or unreadable when the schema requires it. */
    void readCells() {
        for (at = 0; at < row.texts().length; at++) {
            if (table.head().has(at)) {
                sent = row.texts()[at];
                values.set(at, plan.reader(at).read(row.texts()[at], row.kind(at), this));
            } else {
                values.set(at, plan.required(at) ? AbsentValue.UNREADABLE : AbsentValue.BLANK);
            }
        }
        sent = null;
    }

    /** Reads one cell without reporting its faults. */
    CellValue peek(int column) {
        if (!table.head().has(column)) {
            return AbsentValue.BLANK;
        }
        at = column;
        CellValue value = plan.reader(column).read(row.texts()[column], row.kind(column), this);
        faults.clear();
        return value;
    }

    /** Puts the corrected value into a cell that still has the value that the correction expects. */
    CorrectionOutcome correct(CorrectionPlan.Planned planned) {
        int column = planned.column();
        CellCorrection correction = planned.correction();
        if (!table.head().has(column)) {
            return new CorrectionOutcome(correction, CorrectionOutcome.State.NO_COLUMN, null, null);
        }
        String sent = values.text(column);
        CorrectionOutcome.State state = planned.state(values, plan.reader(column));
        CorrectionOutcome outcome = new CorrectionOutcome(
                correction, state, address(column), sent == null ? null : PersonalData.masked(sent));
        if (outcome.applied()) {
            faults.removeIf(fault -> fault.column() == column);
            at = column;
            row.texts()[column] = correction.value();
            values.set(column, plan.reader(column).read(correction.value(), CellKind.TEXT, this));
            corrections.add(outcome);
        }
        return outcome;
    }

    /** The corrections that were applied to this row. */
    List<CorrectionOutcome> corrections() {
        return List.copyOf(corrections);
    }

    /** Reports the required cells that are blank. */
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
    public void addToColumn(Code code, String message, String fix) {
        add(at, code, new FindingText(message, fix), null, plan.tolerates(code));
    }

    @Override
    public void mask(String shown) {
        row.texts()[at] = shown;
    }

    @Override
    public void addNoAnswer(Code code, String message, String fix) {
        if (!has(at, code)) {
            faults.add(new Fault(at, code, new FindingText(message, fix), null, false, true, sent));
        }
    }

    void add(int column, Code code, FindingText text) {
        add(column, code, text, null);
    }

    /** Adds a fault unless the cell already has one with the same code. */
    void add(int column, Code code, FindingText text, @Nullable Address related) {
        add(column, code, text, related, false);
    }

    private boolean add(int column, Code code, FindingText text, @Nullable Address related, boolean ofColumn) {
        if (has(column, code)) {
            return false;
        }
        faults.add(new Fault(column, code, text, related, ofColumn, false, sent));
        return true;
    }

    /** Adds the fault of a rule. A second rule with the code finds nothing new in a cell that has the fault already. */
    void broken(int column, Code code, FindingText text, @Nullable Address related) {
        if (!add(column, code, text, related, false)) {
            notEvaluated(code, SkipKind.REPORTED_ONCE);
        }
    }

    /** Notes that a rule was not evaluated, for the number of checks. */
    void notEvaluated(Code code, SkipKind why) {
        uncounted.add(new Uncounted(code, why));
    }

    /** Counts the rules that were not evaluated on this row. */
    void uncounted(CheckTally tally) {
        for (Uncounted each : uncounted) {
            tally.skipped(each.code(), each.why(), 1);
        }
    }

    /** Extends the fix for a blank cell when the table lacks its column, so that the sender adds the column first. */
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

    /** Whether the row has text in a column, readable or not. */
    boolean hasContent(int column) {
        return table.head().has(column) && row.texts()[column] != null && !values.blank(column);
    }

    /** Adds a code that was skipped because a value of this row is not known. */
    void skipped(int column, String code) {
        int index = indexOfSkip(column);
        skips.set(index, skips.get(index).with(code));
    }

    /** Prepares a skip for a value that is not known, to which rules about the return or its history may add codes. */
    void maySkip(int column) {
        indexOfSkip(column);
    }

    /** The skip for a value of this row that is not known. */
    SkippedCheck skip(int column) {
        return skips.get(indexOfSkip(column)).of(milestone(), title());
    }

    private int indexOfSkip(int column) {
        for (int i = 0; i < skips.size(); i++) {
            if (skips.get(i).isOf(column)) {
                return i;
            }
        }
        skips.add(
                values.blank(column)
                        ? new SkippedCheck(address(column), null, column, plan.blank(column))
                        : new SkippedCheck(address(column), values.text(column), column, plan.unreadable(column)));
        return skips.size() - 1;
    }

    /** Adds a rule that gave no answer although every value it needed can be read. */
    void undecided(int column, Code code, FindingText why) {
        undecided.add(
                SkippedCheck.ofRule(address(column), values.text(column), why).with(code.id()));
    }

    /** All checks skipped because of this row. */
    List<SkippedCheck> skips() {
        if (skips.isEmpty() && undecided.isEmpty()) {
            return List.of();
        }
        String milestone = milestone();
        String title = title();
        List<SkippedCheck> all = new ArrayList<>(skips.size() + undecided.size());
        skips.forEach(skip -> all.add(skip.of(milestone, title)));
        undecided.forEach(skip -> all.add(skip.of(milestone, title)));
        return all;
    }

    /** The findings about the layout of the row. */
    List<Finding> layout() {
        return row.layout();
    }

    /** The milestone id as findings name it; null when it is blank or in error. */
    @Nullable
    String milestone() {
        OptionalInt column = plan.column("milestone_id");
        return values.get(column) instanceof TextValue id && !has(column.getAsInt(), Codes.PATTERN) ? id.text() : null;
    }

    /** The title of the milestone as sent, with personal data masked; null when it is blank. */
    @Nullable
    String title() {
        OptionalInt column = plan.column(CheckPlan.TITLE);
        return column.isPresent() && hasContent(column.getAsInt()) ? values.text(column.getAsInt()) : null;
    }

    /** Reports the faults of this row as findings that belong to no return. */
    void report(FindingLog log, SeverityCounts counts) {
        report(log, counts, null, null, null);
    }

    /**
     * Reports the faults of this row as findings about a return, and returns the columns with errors.
     *
     * @param columns takes the faults that are reported once for a column; null to report them here
     * @param tally counts the failed checks; null for a row of no return
     */
    BitSet report(
            FindingLog log,
            SeverityCounts counts,
            @Nullable ReturnKey key,
            @Nullable ColumnFaults columns,
            @Nullable CheckTally tally) {
        BitSet inError = new BitSet(0);
        String milestone = faults.isEmpty() ? null : milestone();
        for (Fault fault : faults) {
            Finding finding = finding(fault, key, milestone);
            if (columns != null && fault.ofColumn() && log.reports(finding)) {
                columns.add(table, fault.column(), finding, () -> fixClass(fault));
                continue;
            }
            Finding reported = log.add(finding.fixedBy(fixClass(fault)), counts);
            if (tally != null) {
                tally.failedInCell(fault.code(), fault.column(), reported);
            }
            if (reported != null && reported.severity() == Severity.ERROR) {
                inError.set(fault.column());
            }
        }
        if (tally != null && !faults.isEmpty()) {
            countUnreadable(tally);
        }
        return inError;
    }

    /** The class of the correction that {@code waymark fix} makes of a cell; null for none. */
    private @Nullable FixClass fixClass(Fault fault) {
        return fault.sent() == null
                ? null
                : plan.forms()
                        .settling(
                                fault.code(),
                                fault.column(),
                                fault.sent(),
                                row.kind(fault.column()),
                                CanonicalForms.Medium.of(address()));
    }

    /** Counts the checks that were not made because a check before them found the value unreadable. */
    private void countUnreadable(CheckTally tally) {
        BitSet done = new BitSet(0);
        for (Fault fault : faults) {
            int column = fault.column();
            if (values.unknown(column) && hasContent(column) && !done.get(column)) {
                done.set(column);
                tally.unreadableCell(
                        column,
                        faults.stream()
                                .filter(each -> each.column() == column)
                                .map(Fault::code)
                                .toList());
            }
        }
    }

    /** The findings of one code, without a return. */
    List<Finding> found(Code code) {
        return faults.stream()
                .filter(fault -> fault.code().equals(code))
                .map(fault -> finding(fault, null, null))
                .toList();
    }

    /** Names the colour of a blank cell if it is the colour of a choice: the sender may take it for the answer. */
    private FindingText withColour(Fault fault) {
        FillColour fill = values.blank(fault.column()) ? row.fill(fault.column()) : null;
        if (fill == null) {
            return fault.text();
        }
        return plan.field(fault.column()).categories().stream()
                .filter(choice -> choice.value().equalsIgnoreCase(fill.word()))
                .map(choice -> new FindingText(
                        fault.text().message().replaceFirst("\\.$", "") + "; the cell is only coloured " + fill.word()
                                + ".",
                        "If the colour means " + choice.label() + ", write " + choice.label()
                                + ": a colour alone is not read."))
                .findFirst()
                .orElse(fault.text());
    }

    /**
     * The text of a fault. If the sender wrote that there is no answer, it says whether the cell may be blank: not if a rule
     * asks for a value in this row, because the blank cell would be the next finding.
     */
    private FindingText textOf(Fault fault) {
        if (!fault.noAnswer()) {
            return withColour(fault);
        }
        FindingText text = fault.text();
        String advice = whereThereIsNone(fault.column());
        return advice == null ? text : new FindingText(text.message(), MessagePhrases.andMore(text.fix(), advice));
    }

    /** What to do where there is no answer; null when it is not known whether one is needed. */
    private @Nullable String whereThereIsNone(int column) {
        for (RuleCheck.OfRow check : plan.requiring(column)) {
            TruthValue needed = check.when().holds(values);
            if (needed == TruthValue.TRUE) {
                String condition = check.when().describe(values);
                return (isEstimated(plan.field(column)) ? "give your best estimate" : "a value is needed")
                        + (condition.isEmpty() ? "" : ", because " + condition);
            }
            if (needed == TruthValue.UNKNOWN) {
                return null;
            }
        }
        return "leave the cell blank where there is none";
    }

    private static boolean isEstimated(Field field) {
        return switch (field.type()) {
            case DATE, YEARMONTH, YEAR, INTEGER, NUMBER -> true;
            default -> false;
        };
    }

    private Finding finding(Fault fault, @Nullable ReturnKey key, @Nullable String milestone) {
        FindingText text = textOf(fault);
        Finding finding = new Finding(
                fault.code(),
                fault.code().severity(),
                text.message(),
                text.fix(),
                address(fault.column()),
                values.text(fault.column()),
                key == null ? null : key.footprint(),
                key == null ? null : key.period(),
                milestone,
                title(),
                fault.related());
        return ReturnCorrections.mark(finding, corrections);
    }
}
