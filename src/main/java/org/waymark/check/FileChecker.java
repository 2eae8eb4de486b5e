package org.waymark.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
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
 * Checks one file while it is read. Keeps no rows unless milestones are asked for: what it holds in memory grows with the
 * number of milestone ids, and with rows of which nobody can tell whose they are. Findings go to disk when they are many.
 */
public final class FileChecker implements ReturnSink {

    /** Rows held back because nobody knows whose they are; those that come after as many are nobody's. */
    private static final int ORPHANS = 10_000;

    private final CheckPlan plan;
    private final InputFile input;
    private final boolean keepMilestones;
    private final @Nullable Memory memory;
    private final MilestoneMaker maker;
    private final FindingLog log;
    private final FileFindings ofFile = new FileFindings();
    private final List<Table> tables = new ArrayList<>();
    private final RuleRunner rules;
    private final ReturnPlacer placer;
    private final List<Orphan> orphans = new ArrayList<>();
    private final Counts ofNobody = new Counts();
    private final List<Finding> ahead = new ArrayList<>();
    private @Nullable Skip nobodys;
    private @Nullable Table table;
    private @Nullable Latest latest;
    private long rows;

    /** A row of which nobody knows yet whose it is; without a reading when its values cannot be told apart. */
    record Orphan(Table table, int row, @Nullable RowReading reading, Skip skip, List<Finding> layout) {}

    /** The row read last, so that what the reader says of its layout is said of its return. */
    private record Latest(
            Table table,
            int row,
            @Nullable ReturnTally tally,
            @Nullable String milestone,
            @Nullable List<Finding> orphanLayout) {}

    FileChecker(CheckPlan plan, InputFile input, boolean keepMilestones, boolean remember) {
        this.plan = plan;
        this.input = input;
        this.keepMilestones = keepMilestones && plan.milestones();
        this.memory = remember && plan.milestones() && plan.history().depth() > 0 ? new Memory(plan) : null;
        this.maker = new MilestoneMaker(plan);
        this.log = plan.newLog();
        this.rules = new RuleRunner(plan, tables);
        this.placer = new ReturnPlacer(plan, input, ofFile);
    }

    @Override
    public void begin(ReturnHead head) {
        placer.declared(new Declaration(plan, ofFile, head));
    }

    @Override
    public void table(TableHead head) {
        table = new Table(plan, head, tables.size());
        tables.add(table);
        latest = null;
    }

    @Override
    public void row(Row row) {
        Table in = current();
        RowReading reading = new RowReading(plan, in, row);
        if (row.aligned()) {
            reading.readCells();
            if (StrayRow.is(reading, plan) && !declaresNil(reading)) {
                stray(in, reading);
            } else {
                aligned(in, reading);
            }
        } else {
            rows++;
            unaligned(in, reading);
        }
        takeAhead();
    }

    @Override
    public void finding(Finding finding) {
        Address at = finding.address();
        Latest row = latest != null && sameRow(at, latest) ? latest : null;
        if (FileFindings.endsReading(finding)) {
            ofFile.add(finding);
        } else if (row != null) {
            layout(finding, row);
        } else if (table != null && at.row() > 0 && at.row() != table.head().row()) {
            ahead.add(finding);
        } else {
            ofFile.add(finding);
        }
    }

    /** What checking the file by itself gave; to be asked for once, after the last row. */
    public FileVerdict verdict() {
        return end().close();
    }

    /** Ends the file but lets its returns be held against others first; to be asked for once, after the last row. */
    public OpenFile end() {
        Conclusion conclusion = new Conclusion(log, ofFile, tables, placer, ofNobody);
        conclusion.settle(orphans, nobodys, this::finish);
        ahead.forEach(ofFile::add);
        if (rows == 0 && plan.milestones() && placer.returns().isEmpty()) {
            conclusion.sayNothingWasSent();
        }
        List<OpenReturn> returns = conclusion.end(plan);
        return new OpenFile(input.name(), rows, log, conclusion, returns);
    }

    private void aligned(Table in, RowReading reading) {
        ReturnTally tally = placer.place(reading);
        if (tally != null && declaresNil(reading)) {
            tally.declaredNil();
            tally.startsIn(in);
            submitted(tally, reading);
            reading.emit(log, tally.counts(), tally.key());
            latest = new Latest(in, reading.number(), tally, null, List.of());
            return;
        }
        rows++;
        reading.requireCells();
        boolean repeats = rules.run(reading, column -> skip(reading, column));
        if (tally == null) {
            hold(new Orphan(in, reading.number(), reading, placer.whyUnplaced(reading), new ArrayList<>()));
            return;
        }
        finish(reading, tally, repeats);
        latest = new Latest(in, reading.number(), tally, null, List.of());
    }

    private void unaligned(Table in, RowReading reading) {
        Skip skip = new Skip(reading.address(), null, Skip.WHOLE_ROW, SkipReason.row());
        ReturnTally tally = placer.guess(reading);
        if (tally == null) {
            hold(new Orphan(in, reading.number(), null, skip, new ArrayList<>()));
            return;
        }
        tally.unreadableRow(in, skip);
        latest = new Latest(in, reading.number(), tally, null, List.of());
    }

    /** A row that is no milestone is left out; of its cells only personal data in them is spoken of. */
    private void stray(Table in, RowReading reading) {
        List<Finding> said = new ArrayList<>(reading.found(Codes.PERSONAL_DATA));
        said.add(StrayRow.finding(reading));
        ReturnTally guess = placer.guess(reading);
        ReturnTally above = latest == null ? null : latest.tally();
        Latest row = new Latest(in, reading.number(), guess != null ? guess : above, null, null);
        latest = row;
        said.forEach(finding -> layout(finding, row));
    }

    /** A row waits until it is known which returns there are, unless too many wait already. */
    private void hold(Orphan orphan) {
        if (orphans.size() < ORPHANS) {
            orphans.add(orphan);
            latest = new Latest(orphan.table(), orphan.row(), null, null, orphan.layout());
            return;
        }
        latest = new Latest(orphan.table(), orphan.row(), null, null, null);
        nobodys = nobodys == null ? orphan.skip() : nobodys;
        RowReading reading = orphan.reading();
        if (reading != null) {
            reading.emit(log, ofNobody, null);
            for (Skip skip : reading.skips()) {
                Finding finding = skip == nobodys ? null : skip.finding(null);
                ofNobody.add(finding == null ? null : log.add(finding));
            }
        }
    }

    /** A row that is placed and checked joins its return. */
    private void finish(RowReading reading, ReturnTally tally, boolean repeats) {
        Snapshot snapshot = memory == null || repeats || tally.key() == null ? null : memory.of(reading);
        if (snapshot != null) {
            tally.remembered().add(snapshot);
        }
        tally.row(reading);
        submitted(tally, reading);
        ReturnKey key = tally.key();
        BitSet inError = reading.emit(log, tally.counts(), key);
        reading.skips().forEach(skip -> skipped(skip, tally));
        if (repeats) {
            tally.repeat();
        } else if (keepMilestones && key != null) {
            tally.keep(reading.table().place(reading.number()), maker.make(reading, key, inError));
        }
    }

    /** What was skipped is said at once where nothing that comes later can add to it. */
    private void skipped(Skip skip, ReturnTally tally) {
        if (memory != null || tally.judges(skip.column())) {
            tally.skips().add(skip);
        } else {
            Finding finding = skip.finding(tally.key());
            tally.counts().add(finding == null ? null : log.add(finding));
        }
    }

    private void submitted(ReturnTally tally, RowReading reading) {
        int column = plan.column("submitted_on");
        if (column >= 0 && reading.values().get(column) instanceof LocalDate date) {
            tally.submitted(date);
        }
        int nil = plan.column("nil_return");
        if (nil >= 0 && Boolean.TRUE.equals(reading.values().get(nil))) {
            tally.declaredNil();
        }
        int version = plan.column("schema_version");
        if (version >= 0
                && reading.values().get(version) instanceof String said
                && Versions.differ(said, plan)
                && tally.saysFirst(said)) {
            reading.add(version, Codes.TEMPLATE_VERSION, Versions.words(said, plan));
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

    private Skip skip(RowReading reading, int column) {
        if (reading.says(column)) {
            return reading.skip(column);
        }
        Skip onCover = column == plan.column("period") ? placer.unreadablePeriod() : null;
        return onCover != null ? onCover : reading.table().skip(column);
    }

    private Table current() {
        if (table == null) {
            throw new IllegalStateException("a row came before its table");
        }
        return table;
    }

    /** Findings on a row's layout may come before the row itself; those on rows that never came are the file's. */
    private void takeAhead() {
        Latest row = latest;
        if (row == null || ahead.isEmpty()) {
            return;
        }
        for (Finding finding : ahead) {
            if (sameRow(finding.address(), row)) {
                layout(finding, row);
            } else {
                ofFile.add(finding);
            }
        }
        ahead.clear();
    }

    private void layout(Finding finding, Latest row) {
        if (row.tally() == null) {
            if (row.orphanLayout() == null) {
                ofNobody.add(log.add(finding));
            } else {
                row.orphanLayout().add(finding);
            }
            return;
        }
        ReturnKey key = row.tally().key();
        row.tally()
                .counts()
                .add(log.add(key == null ? finding : finding.in(key.footprint(), key.period(), row.milestone())));
    }

    private static boolean sameRow(Address at, Latest row) {
        Address head = row.table().head().address(row.row());
        return at.row() == row.row() && Objects.equals(at.sheet(), head.sheet());
    }

    /** Where a row of the file stands, for those who know only its place. */
    static Address addressOf(List<Table> tables, long place, int column) {
        return tables.get(Table.tableOf(place)).head().address(Table.rowOf(place), column);
    }
}
