package org.waymark.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Finding;
import org.waymark.intake.InputFile;
import org.waymark.intake.ReturnHead;
import org.waymark.intake.ReturnSink;
import org.waymark.intake.Row;
import org.waymark.intake.TableHead;
import org.waymark.schema.Field;

/**
 * Checks one file while it is read. Each row is read, grouped into its return and checked, and then added to that
 * return. No row is kept: what the checker holds in memory grows with the number of milestone ids, with the milestones
 * when they are asked for, and with rows whose return is not known. Findings go to disk when they are many.
 *
 * <p>Used by one thread.
 */
public final class FileChecker implements ReturnSink {

    private final CheckPlan plan;
    private final InputFile input;
    private final FileContext file;
    private final FileFindings ofFile = new FileFindings();
    private final List<MilestoneTable> tables = new ArrayList<>();
    private final RuleRunner rules;
    private final ReturnGrouping grouping;
    private final UnassignedRows unassigned;
    private @Nullable MilestoneTable table;
    private @Nullable ReturnChecker above;
    private long rows;

    /**
     * Starts checking a file.
     *
     * @param keepMilestones whether returns keep their milestones, which figures need and findings do not
     * @param keepHistory whether returns keep what rules about history compare
     */
    public FileChecker(CheckPlan plan, InputFile input, boolean keepMilestones, boolean keepHistory) {
        this.plan = plan;
        this.input = input;
        boolean history = keepHistory && plan.milestones() && plan.history().depth() > 0;
        this.file = new FileContext(
                plan,
                plan.newLog(),
                new SeverityCounts(),
                keepMilestones && plan.milestones(),
                history ? new SnapshotMaker(plan) : null);
        this.rules = new RuleRunner(plan, tables);
        this.grouping = new ReturnGrouping(file, input, ofFile);
        this.unassigned = new UnassignedRows(file, grouping);
    }

    @Override
    public void begin(ReturnHead head) {
        grouping.declared(new DeclaredReturn(plan, ofFile, head));
    }

    @Override
    public void table(TableHead head) {
        table = new MilestoneTable(plan, head, tables.size());
        tables.add(table);
        above = null;
    }

    @Override
    public void row(Row row) {
        RowReading reading = new RowReading(plan, current(), row);
        if (!row.aligned()) {
            rows++;
            unaligned(reading);
            return;
        }
        reading.readCells();
        if (StrayRow.is(reading, plan) && !declaresNil(reading)) {
            stray(reading);
        } else {
            aligned(reading);
        }
    }

    @Override
    public void finding(Finding finding) {
        ofFile.add(finding);
    }

    /** The checked file. Called once, after the last row. */
    public CheckedFile end() {
        unassigned.settle();
        if (rows == 0 && plan.milestones() && grouping.returns().isEmpty()) {
            reportNothingSent();
        }
        List<ReturnChecker> all = new ArrayList<>(grouping.returns());
        if (grouping.plain().rows() > 0) {
            all.add(grouping.plain());
        }
        for (Finding end : ofFile.breaks()) {
            SkippedCheck rest = SkippedCheck.ofRows(end.address(), SkipReason.rest());
            all.forEach(each -> each.mayHoldMore(rest));
        }
        all.forEach(each -> each.checkWhole(tables));
        ReturnChecker only = grouping.only();
        ofFile.report(file.log(), file.counts(), only == null ? null : only.key());
        List<ComparableReturn> returns = new ArrayList<>();
        for (ReturnChecker each : grouping.returns()) {
            returns.add(each.end(tables));
        }
        return new CheckedFile(plan, input.name(), rows, file.log().end(), returns, skippedOfFile());
    }

    /** Reports a file without any milestone that does not say whose return it is: it may be a template as it came. */
    private void reportNothingSent() {
        boolean whole = ofFile.breaks().isEmpty();
        if (!whole || (tables.isEmpty() && !grouping.declaresNil())) {
            return;
        }
        TableHead head = tables.isEmpty() ? null : tables.get(0).head();
        String empty = head == null ? "No milestone is filled in" : "No milestone is filled in below the headers";
        ofFile.add(Finding.of(
                Codes.RETURN_EMPTY,
                head == null ? Address.ofFile(input.name()) : head.address(head.row()),
                null,
                empty + ", and the file does not say " + grouping.undeclared() + ".",
                "Fill in a row for each milestone, or declare a nil return for a footprint and a month on the Cover"
                        + " sheet."));
    }

    /** What was skipped because of no row of a return: on the Cover sheet, in missing columns, in rows of no return. */
    private CheckedFile.Skipped skippedOfFile() {
        List<SkippedCheck> shared = new ArrayList<>();
        tables.forEach(each -> shared.addAll(each.skips()));
        SkippedCheck onCover = grouping.unreadablePeriod();
        if (onCover != null) {
            shared.add(onCover);
        }
        return new CheckedFile.Skipped(grouping.plain().endSkipped(), shared);
    }

    private void aligned(RowReading reading) {
        ReturnChecker found = grouping.place(reading);
        above = found;
        if (found != null && declaresNil(reading)) {
            found.addNil(reading);
            return;
        }
        rows++;
        reading.requireCells();
        boolean repeats = rules.run(reading, (column, code) -> grouping.skipped(reading, column, code));
        if (found == null) {
            unassigned.add(reading);
        } else {
            found.add(reading, repeats);
        }
    }

    private void unaligned(RowReading reading) {
        SkippedCheck skip = SkippedCheck.ofRows(reading.address(), SkipReason.row());
        ReturnChecker found = grouping.guess(reading);
        above = found;
        if (found == null) {
            unassigned.addUnreadable(reading, skip);
        } else {
            found.addUnreadable(reading, skip);
        }
    }

    /** A row that is not a milestone is left out; of its cells only personal data in them is reported. */
    private void stray(RowReading reading) {
        List<Finding> found = new ArrayList<>(reading.found(Codes.PERSONAL_DATA));
        found.add(StrayRow.finding(reading));
        found.addAll(reading.layout());
        ReturnChecker guess = grouping.guess(reading);
        above = guess != null ? guess : above;
        if (above != null) {
            above.report(found);
        } else {
            file.log().addAll(found, null, file.counts());
        }
    }

    /** A row that says "nil return" and nothing of a milestone is a declaration, not a milestone with blanks. */
    private boolean declaresNil(RowReading reading) {
        int nil = plan.column("nil_return");
        if (!plan.milestones()
                || nil < 0
                || !Boolean.TRUE.equals(reading.values().get(nil))) {
            return false;
        }
        List<Field> fields = plan.schema().fields();
        for (int column = 0; column < fields.size(); column++) {
            boolean placesIt = column == plan.column("footprint_code") || column == plan.column("period");
            if (!placesIt && reading.says(column)) {
                return false;
            }
        }
        return true;
    }

    private MilestoneTable current() {
        if (table == null) {
            throw new IllegalStateException("a row came before its table");
        }
        return table;
    }
}
