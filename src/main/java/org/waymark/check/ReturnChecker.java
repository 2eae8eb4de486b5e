package org.waymark.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Finding;
import org.waymark.check.rule.CompiledRule;
import org.waymark.check.rule.FindingText;
import org.waymark.check.rule.RuleCheck;
import org.waymark.intake.TableHead;

/**
 * Checks one return: takes its rows in the order of the file, and makes of them the immutable {@link ComparableReturn}.
 * Used by one thread.
 */
final class ReturnChecker {

    private record Running(CompiledRule rule, int column, RuleCheck.OfReturn.Run run) {}

    private record Kept(long place, Milestone milestone) {}

    private final FileContext file;
    private final CheckPlan plan;
    private final @Nullable ReturnKey key;
    private final boolean footprintKnown;
    private final Address address;
    private final MilestoneMaker maker;
    private final List<Running> running = new ArrayList<>();
    private final SeverityCounts counts = new SeverityCounts();
    private final SkippedChecks skipped;
    private final Set<String> versions = new HashSet<>(0);
    private final Set<MilestoneTable> tables = new LinkedHashSet<>();
    private final List<Kept> kept = new ArrayList<>();
    private final ReturnSnapshot remembered;
    private @Nullable LocalDate submittedOn;
    private boolean nil;
    private int rows;
    private int repeated;
    private int unreadableRows;

    /** @param key null for the rows of a plain table, and for rows whose return is not known */
    ReturnChecker(FileContext file, @Nullable ReturnKey key, boolean footprintKnown, Address address) {
        this.file = file;
        this.plan = file.plan();
        this.key = key;
        this.footprintKnown = footprintKnown;
        this.address = address;
        this.maker = new MilestoneMaker(plan);
        this.skipped = new SkippedChecks(plan.storage());
        this.remembered = new ReturnSnapshot(plan.storage());
        for (CompiledRule rule : plan.rules()) {
            if (rule.check() instanceof RuleCheck.OfReturn check) {
                running.add(new Running(rule, check.column(), check.start()));
            }
        }
    }

    @Nullable
    ReturnKey key() {
        return key;
    }

    boolean footprintKnown() {
        return footprintKnown;
    }

    int rows() {
        return rows;
    }

    /** What the file declares for all its returns. */
    void declared(@Nullable LocalDate date, boolean nothingToReport) {
        if (submittedOn == null) {
            submittedOn = date;
        }
        nil |= nothingToReport;
    }

    /**
     * Adds a row that has been checked.
     *
     * @param repeats whether the row repeats the key of an earlier one
     */
    void add(RowReading row, boolean repeats) {
        RowSnapshot snapshot = file.memory() == null || repeats || key == null
                ? null
                : file.memory().of(row);
        if (snapshot != null) {
            remembered.add(snapshot);
        }
        rows++;
        tables.add(row.table());
        long place = row.table().place(row.number());
        for (Running one : running) {
            one.run().row(row.values(), place);
            if (row.values().unknown(one.column()) && row.says(one.column())) {
                row.maySkip(one.column());
            }
        }
        readDeclarations(row);
        BitSet inError = row.report(file.log(), counts, key);
        row.skips().forEach(this::skipped);
        report(row.layout());
        if (repeats) {
            repeated++;
        } else if (file.keepMilestones() && key != null) {
            kept.add(new Kept(place, maker.make(row, key, inError)));
        }
    }

    /** Adds a row that only declares that there is nothing to report. */
    void addNil(RowReading row) {
        tables.add(row.table());
        readDeclarations(row);
        row.report(file.log(), counts, key);
        report(row.layout());
    }

    /** Adds a row whose values may be under the wrong headers. */
    void addUnreadable(RowReading row, SkippedCheck skip) {
        rows++;
        unreadableRows++;
        tables.add(row.table());
        running.forEach(one -> one.run().unreadableRow());
        skipped.add(skip);
        report(row.layout());
    }

    /** There is a row that may or may not belong to this return. */
    void mayHoldMore(SkippedCheck skip) {
        running.forEach(one -> one.run().unreadableRow());
        skipped.addUncertain(skip);
    }

    /** Reports findings as this return's. */
    void report(Collection<Finding> findings) {
        file.log().addAll(findings, key, counts);
    }

    /** Adds what was skipped because of a row that belongs to no return. */
    void addUnassigned(SkippedCheck skip) {
        skipped.addUncertain(skip);
    }

    /** Applies the rules about whole returns, once all rows are known. */
    void checkWhole(List<MilestoneTable> ofFile) {
        boolean nothingToReport = nil && rows == 0;
        if (nothingToReport || ofFile.isEmpty()) {
            return;
        }
        if (key != null && rows == 0 && !skipped.hasUncertain()) {
            report(List.of(empty(ofFile.get(0).head())));
            return;
        }
        for (Running one : running) {
            CompiledRule rule = one.rule();
            RuleCheck.Outcome outcome = one.run().end();
            if (outcome instanceof RuleCheck.Outcome.Undecided) {
                undecided(one.column(), rule.code().id());
            } else if (outcome instanceof RuleCheck.Outcome.Broken broken) {
                FindingText text = rule.text(broken.text());
                report(List.of(Finding.of(
                        rule.code(), address(ofFile, rule, broken), broken.value(), text.message(), text.fix())));
            }
        }
    }

    /** The checked return; no row is added afterwards. */
    ComparableReturn end(List<MilestoneTable> ofFile) {
        ReturnKey of = Objects.requireNonNull(key, "rows without a return are not a return");
        remembered.end();
        skipped.end();
        List<Milestone> milestones = kept.stream()
                .sorted(Comparator.comparingLong(Kept::place))
                .map(Kept::milestone)
                .toList();
        CheckedReturn checked = new CheckedReturn(
                of, footprintKnown, address, submittedOn, nil, rows, 0, 0, 0, milestones, repeated, unreadableRows);
        return new ComparableReturn(
                checked.counting(counts).counting(file.counts()),
                remembered,
                skipped,
                List.copyOf(tables),
                tables.isEmpty() ? ofFile : List.copyOf(tables),
                hasAllRows(plan.column("milestone_id")));
    }

    /** What was skipped because of the rows; no row is added afterwards. */
    SkippedChecks endSkipped() {
        skipped.end();
        return skipped;
    }

    /** What was skipped is reported at once where nothing that comes later can add to it. */
    private void skipped(SkippedCheck skip) {
        if (file.memory() != null || running.stream().anyMatch(one -> one.column() == skip.column())) {
            skipped.add(skip);
        } else {
            file.log().add(skip.finding(key), counts);
        }
    }

    private void readDeclarations(RowReading row) {
        int date = plan.column("submitted_on");
        int nothing = plan.column("nil_return");
        declared(
                date >= 0 && row.values().get(date) instanceof LocalDate day ? day : null,
                nothing >= 0 && Boolean.TRUE.equals(row.values().get(nothing)));
        int version = plan.column("schema_version");
        if (version >= 0
                && row.values().get(version) instanceof String said
                && TemplateVersionCheck.differ(said, plan)
                && versions.add(said)) {
            row.add(version, Codes.TEMPLATE_VERSION, TemplateVersionCheck.words(said, plan));
        }
    }

    /** Whether every row's value in a column is known, so that a value not among them was not sent. */
    private boolean hasAllRows(int column) {
        return !skipped.hasUncertain()
                && !skipped.isOf(column)
                && !skipped.isOf(SkippedCheck.WHOLE_ROW)
                && tables.stream().allMatch(table -> table.head().has(column));
    }

    /** A rule could not be decided because values of a column are not known. */
    private void undecided(int column, String code) {
        skipped.addToColumn(column, code);
        skipped.addToColumn(SkippedCheck.WHOLE_ROW, code);
        tables.stream().filter(table -> !table.head().has(column)).forEach(table -> table.skipped(column, code));
    }

    private static Finding empty(TableHead head) {
        return Finding.of(
                Codes.RETURN_EMPTY,
                head.address(head.row()),
                null,
                "No milestone is filled in below the headers, and the return does not say that there is nothing to report.",
                "Fill in a row for each milestone, or declare a nil return.");
    }

    private Address address(List<MilestoneTable> ofFile, CompiledRule rule, RuleCheck.Outcome.Broken broken) {
        if (broken.place().isPresent()) {
            return MilestoneTable.address(ofFile, broken.place().getAsLong(), rule.column());
        }
        TableHead head = (tables.isEmpty() ? ofFile.get(0) : tables.iterator().next()).head();
        return head.address(head.row(), rule.column());
    }
}
