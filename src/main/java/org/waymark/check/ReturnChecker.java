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
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Finding;
import org.waymark.check.cell.CellValue.DateValue;
import org.waymark.check.cell.CellValue.TextValue;
import org.waymark.check.rule.CompiledRule;
import org.waymark.check.rule.FindingText;
import org.waymark.check.rule.RuleCheck;
import org.waymark.intake.TableHead;
import org.waymark.schema.SchemaVersion;

/**
 * Checks one return. It receives the rows of the return in the order of the file, applies the rules about whole returns at
 * the end, and builds the immutable {@link ComparableReturn}. Used by one thread.
 */
final class ReturnChecker {

    private record Running(CompiledRule rule, int column, RuleCheck.OfReturn.Run run) {}

    private record Kept(long place, Milestone milestone) {}

    private final FileContext file;
    private final CheckPlan plan;
    private final @Nullable ReturnKey key;
    private final boolean footprintKnown;
    private final Address address;
    private final FootprintPlace footprint;
    private final MilestoneMaker maker;
    private final List<Running> running = new ArrayList<>();
    private final SeverityCounts counts = new SeverityCounts();
    private final SkippedChecks skipped;
    private final Set<String> versions = new HashSet<>(0);
    private final Set<LocalDate> future = new HashSet<>(0);
    private final Set<MilestoneTable> tables = new LinkedHashSet<>();
    private final List<Kept> kept = new ArrayList<>();
    private final ReturnSnapshot snapshots;
    private final NarrativeIndex.@Nullable Builder narratives;
    private final ColumnFaults columns = new ColumnFaults();
    private final CheckTally tally;
    private final ReturnCorrections corrections;
    private @Nullable LocalDate submittedOn;
    private @Nullable SchemaVersion earlierVersion;
    private @Nullable String likelyFootprint;
    private boolean nil;
    private int rows;
    private int repeated;
    private long ids;
    private int unreadableRows;

    /**
     * Starts a return.
     *
     * @param key null for the rows of a plain table, and for rows whose return is not known
     * @param address the file or row where the return starts
     * @param footprint where the return gives its footprint
     */
    ReturnChecker(
            FileContext file,
            @Nullable ReturnKey key,
            boolean footprintKnown,
            Address address,
            FootprintPlace footprint) {
        this.file = file;
        this.plan = file.plan();
        this.key = key;
        this.footprintKnown = footprintKnown;
        this.address = address;
        this.footprint = footprint;
        this.maker = new MilestoneMaker(plan);
        this.tally = new CheckTally(plan);
        this.corrections = new ReturnCorrections(plan, key);
        this.skipped = new SkippedChecks(plan.storage());
        this.snapshots = new ReturnSnapshot(plan.storage());
        OptionalInt narrative = plan.column(MilestoneField.NARRATIVE.name());
        Set<Long> located = file.narratives();
        this.narratives = located != null && key != null && footprintKnown && narrative.isPresent()
                ? new NarrativeIndex.Builder(narrative.getAsInt(), located)
                : null;
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

    /** Adds what the file declares for all its returns. The first submission date and the first earlier version count. */
    void declared(@Nullable LocalDate date, boolean nothingToReport, @Nullable SchemaVersion version) {
        if (submittedOn == null) {
            submittedOn = date;
        }
        if (earlierVersion == null) {
            earlierVersion = version;
        }
        nil |= nothingToReport;
    }

    /** Records that the file names another footprint, whose return this probably is. */
    void likelyOf(String code) {
        likelyFootprint = code;
    }

    /** Applies the programme's corrections to a row that is not checked yet. */
    void correct(RowReading row) {
        corrections.apply(row);
    }

    /**
     * Adds a checked row.
     *
     * @param repeats whether the row has the key of an earlier row
     */
    void add(RowReading row, boolean repeats) {
        RowSnapshot snapshot = file.snapshots() == null || repeats || key == null
                ? null
                : file.snapshots().make(row);
        if (snapshot != null) {
            snapshots.add(snapshot);
        }
        if (narratives != null) {
            narratives.add(row);
        }
        rows++;
        tables.add(row.table());
        long place = row.table().place(row.number());
        for (Running one : running) {
            one.run().row(row.values(), place);
            if (row.values().unknown(one.column()) && row.hasContent(one.column())) {
                row.maySkip(one.column());
            }
        }
        readDeclarations(row);
        tally.checked(row.table());
        row.uncounted(tally);
        BitSet inError = row.report(file.log(), counts, key, columns, tally);
        row.skips().forEach(this::skipped);
        report(row.layout());
        if (repeats) {
            repeated++;
            return;
        }
        ids += digestOfId(row);
        if (file.keepMilestones() && key != null) {
            kept.add(new Kept(place, maker.make(row, key, inError)));
        }
    }

    private long digestOfId(RowReading row) {
        return row.values().get(plan.column("milestone_id")) instanceof TextValue id ? spread(id.text()) : 0;
    }

    /** The hash of a text (FNV-1a, 64 bits). The hashes of several texts are added, so their order does not matter. */
    private static long spread(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash ^ (hash >>> 32);
    }

    /** Adds a row that only declares that there is nothing to report. */
    void addNil(RowReading row) {
        tables.add(row.table());
        readDeclarations(row);
        tally.nil(row.table());
        row.report(file.log(), counts, key, columns, tally);
        report(row.layout());
    }

    /** Adds a row whose values may be under the wrong headers. */
    void addUnreadable(RowReading row, SkippedCheck skip) {
        rows++;
        unreadableRows++;
        tally.unreadableRow();
        tables.add(row.table());
        running.forEach(one -> one.run().unreadableRow());
        skipped.add(skip);
        report(row.layout());
    }

    /** Adds a row that may or may not belong to this return. */
    void mayHoldMore(SkippedCheck skip) {
        running.forEach(one -> one.run().unreadableRow());
        skipped.addUncertain(skip);
    }

    /** Reports findings about this return. */
    void report(Collection<Finding> findings) {
        file.log().addAll(findings, key, counts);
    }

    /** Adds a row that is not a milestone, with the personal data found in it. */
    void addStray(RowReading row, List<Finding> personal, Collection<Finding> others) {
        tally.stray(row.table());
        personal.forEach(finding -> tally.failed(finding.code(), file.log().add(about(finding), counts)));
        report(others);
    }

    /** Counts the checks of the return. */
    CheckTally tally() {
        return tally;
    }

    private Finding about(Finding finding) {
        return key == null ? finding : finding.in(key.footprint(), key.period(), finding.milestone());
    }

    /** Adds checks skipped because of a row that belongs to no return. */
    void addUnassigned(SkippedCheck skip) {
        skipped.addUncertain(skip);
    }

    /** Applies the rules about whole returns, and reports what whole columns have in common. Called after the last row. */
    void checkWhole(List<MilestoneTable> ofFile) {
        columns.report(file.log(), counts, tally);
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
            tally.inScope(rule.code(), 1);
            if (outcome instanceof RuleCheck.Outcome.Undecided) {
                undecided(one.column(), rule.code().id());
                tally.skipped(rule.code(), SkipKind.VALUE_UNREADABLE, 1);
            } else if (outcome instanceof RuleCheck.Outcome.Broken broken) {
                FindingText text = rule.text(broken.text());
                Finding finding = Finding.of(
                        rule.code(), address(ofFile, rule, broken), broken.value(), text.message(), text.fix());
                tally.failed(rule.code(), file.log().add(about(finding), counts));
            }
        }
    }

    /**
     * Ends the return. No row can be added afterwards.
     *
     * @param explanations what the sender of the file wrote about its findings
     */
    ComparableReturn end(List<MilestoneTable> ofFile, ExplanationsByCode explanations) {
        ReturnKey known = Objects.requireNonNull(key, "rows without a return are not a return");
        snapshots.end();
        skipped.end();
        List<Milestone> milestones = kept.stream()
                .sorted(Comparator.comparingLong(Kept::place))
                .map(Kept::milestone)
                .toList();
        CheckedReturn checked = new CheckedReturn(
                known,
                footprintKnown,
                address,
                submittedOn,
                nil,
                rows,
                0,
                0,
                0,
                milestones,
                repeated,
                ids,
                unreadableRows,
                corrections.outcomes(),
                tally.end(),
                QueryCounts.NONE,
                earlierVersion,
                narratives == null ? NarrativeIndex.NONE : narratives.build(),
                likelyFootprint);
        return new ComparableReturn(
                explanations,
                checked.counting(counts).counting(file.counts()),
                footprint,
                snapshots,
                skipped,
                List.copyOf(tables),
                tables.isEmpty() ? ofFile : List.copyOf(tables),
                hasAllRows(plan.keyColumns().milestone()));
    }

    /** Ends a list of rows without a return and returns the checks skipped because of them. */
    SkippedChecks endSkipped() {
        skipped.end();
        return skipped;
    }

    /** Reports a skip at once when no later rule can add a code to it. */
    private void skipped(SkippedCheck skip) {
        if (file.snapshots() != null || running.stream().anyMatch(one -> skip.isOf(one.column()))) {
            skipped.add(skip);
        } else {
            file.log().add(skip.finding(key), counts);
        }
    }

    private void readDeclarations(RowReading row) {
        OptionalInt date = plan.column("submitted_on");
        LocalDate submitted = row.values().get(date) instanceof DateValue sent ? sent.day() : null;
        if (submitted != null && SubmissionDateCheck.fails(submitted, plan) && future.add(submitted)) {
            row.add(date.getAsInt(), Codes.SUBMITTED_IN_FUTURE, SubmissionDateCheck.text(submitted, plan));
        }
        declared(submitted, row.values().get(plan.column("nil_return")).isTrue(), version(row));
    }

    /** Checks each version that the rows give once. Returns an earlier one that is still valid, or null. */
    private @Nullable SchemaVersion version(RowReading row) {
        OptionalInt column = plan.column("schema_version");
        if (!(row.values().get(column) instanceof TextValue sent) || !versions.add(sent.text())) {
            return null;
        }
        if (TemplateVersionCheck.fails(sent.text(), plan)) {
            row.add(column.getAsInt(), Codes.TEMPLATE_VERSION, TemplateVersionCheck.text(sent.text(), plan));
        }
        return TemplateVersionCheck.earlier(sent.text(), plan);
    }

    /** Whether the value of every row in a column is known. Only then is a value that is not found known to be missing. */
    private boolean hasAllRows(int column) {
        return !skipped.hasUncertain()
                && !skipped.isOf(new UnknownPart.Column(column))
                && !skipped.isOf(UnknownPart.Other.ROWS)
                && tables.stream().allMatch(table -> table.head().has(column));
    }

    /** Adds a code that was skipped because values of a column are not known. */
    private void undecided(int column, String code) {
        skipped.addTo(new UnknownPart.Column(column), code);
        skipped.addTo(UnknownPart.Other.ROWS, code);
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
