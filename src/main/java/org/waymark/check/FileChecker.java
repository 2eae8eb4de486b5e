package org.waymark.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Finding;
import org.waymark.intake.InputFile;
import org.waymark.intake.PassedOverFile;
import org.waymark.intake.ReturnHead;
import org.waymark.intake.ReturnSink;
import org.waymark.intake.Row;
import org.waymark.intake.SentExplanation;
import org.waymark.intake.TableHead;

/**
 * Checks one file while it is read. Each row is read, assigned to its return, checked, and added to the return. Rows are
 * not kept: memory grows with the number of milestone ids, with the milestones if the caller keeps them, and with the
 * rows whose return is not known. Findings are moved to disk when there are many.
 *
 * <p>The reader calls {@link #begin}, {@link #table}, {@link #row} and {@link #finding} in the order of the file; then the
 * caller calls {@link #end} once. Used by one thread.
 */
public final class FileChecker implements ReturnSink {

    private final CheckPlan plan;
    private final InputFile input;
    private final boolean readsUnchanged;
    private final FileContext file;
    private final FileFindings ofFile = new FileFindings();
    private final List<MilestoneTable> tables = new ArrayList<>();
    private final RuleRunner rules;
    private final ReturnGrouping grouping;
    private final UnassignedRows unassigned;
    private @Nullable MilestoneTable table;
    private @Nullable ReturnChecker above;
    private long rows;
    private @Nullable PassedOverFile passedOver;
    private ExplanationsByCode explanations = ExplanationsByCode.NONE;
    private final Set<String> ids = new HashSet<>(0);
    private boolean unalignedRows;

    /**
     * Starts checking a file.
     *
     * @param readsUnchanged whether a template or a marked copy that nobody has changed is a return
     * @param keep the data that returns keep besides findings
     */
    public FileChecker(CheckPlan plan, InputFile input, boolean readsUnchanged, KeptData keep) {
        this.plan = plan;
        this.input = input;
        this.readsUnchanged = readsUnchanged;
        boolean history =
                keep.history() && plan.describesMilestones() && plan.history().depth() > 0;
        this.file = new FileContext(
                plan,
                plan.newLog(finding -> explanations.of(finding)),
                new SeverityCounts(),
                keep.milestones() && plan.describesMilestones(),
                plan.describesMilestones() && plan.raises(Codes.NARRATIVE_COPIED) ? keep.narratives() : null,
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
    public void explanations(List<SentExplanation> rows) {
        explanations = ExplanationsByCode.of(rows, plan);
        explanations.faults().forEach(ofFile::add);
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
            unalignedRows = true;
            unaligned(reading);
            return;
        }
        reading.readCells();
        if (!explanations.isEmpty() && reading.milestone() != null) {
            ids.add(reading.milestone());
        }
        if (StrayRow.matches(reading, plan)) {
            stray(reading);
        } else {
            aligned(reading);
        }
    }

    @Override
    public void passedOver(String reason) {
        passedOver = new PassedOverFile(input.name(), reason);
    }

    @Override
    public void unchanged(String what) {
        if (!readsUnchanged) {
            passedOver(what);
        }
    }

    @Override
    public void finding(Finding finding) {
        ofFile.add(finding);
    }

    /** Ends the check and returns the file. Called once, after the last row. */
    public CheckedFile end() {
        PassedOverFile notAReturn = passedOver;
        if (notAReturn != null) {
            return CheckedFile.passedOver(plan, notAReturn);
        }
        unassigned.settle();
        if (rows == 0 && plan.describesMilestones() && grouping.returns().isEmpty()) {
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
        if (ofFile.breaks().isEmpty() && !unalignedRows) {
            explanations.unknownMilestones(ids, plan).forEach(ofFile::add);
        }
        ReturnChecker only = grouping.only();
        if (only != null) {
            only.tally().cover(grouping.columnsOnCover());
        }
        ofFile.report(file.log(), file.counts(), only == null ? null : only.key(), only == null ? null : only.tally());
        List<ComparableReturn> returns = new ArrayList<>();
        for (ReturnChecker each : grouping.returns()) {
            returns.add(each.end(tables, explanations));
        }
        return new CheckedFile(
                plan, input.name(), rows, file.log().end(), returns, skippedOfFile(), grouping.unassigned(), null);
    }

    /** Reports a file without milestones that does not name its footprint and month; it may be an untouched template. */
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

    /** The checks skipped because of the Cover sheet, of missing columns, and of rows that belong to no return. */
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
        ReturnChecker found = grouping.find(reading);
        above = found;
        if (found != null && NilRow.matches(reading, plan)) {
            found.addNil(reading);
            return;
        }
        rows++;
        if (found != null) {
            found.correct(reading);
        }
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

    /** Leaves out a row that is not a milestone. Of its cells only those with personal data are reported. */
    private void stray(RowReading reading) {
        List<Finding> personal = reading.found(Codes.PERSONAL_DATA);
        List<Finding> found = new ArrayList<>(List.of(StrayRow.finding(reading)));
        found.addAll(reading.layout());
        ReturnChecker guess = grouping.guess(reading);
        above = guess != null ? guess : above;
        if (above != null) {
            above.addStray(reading, personal, found);
        } else {
            file.log().addAll(personal, null, file.counts());
            file.log().addAll(found, null, file.counts());
        }
    }

    private MilestoneTable current() {
        if (table == null) {
            throw new IllegalStateException("a row came before its table");
        }
        return table;
    }
}
