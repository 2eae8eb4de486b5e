package org.waymark.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Severity;
import org.waymark.check.rule.Check;
import org.waymark.check.rule.CompiledRule;

/** One return while its rows come in. */
final class ReturnTally {

    private record Running(CompiledRule rule, int column, Check.OfReturn.Run run) {}

    private record Kept(long place, Milestone milestone) {}

    /** What a rule about the whole return came to. */
    record Ended(CompiledRule rule, int column, Check.Outcome outcome) {}

    private final @Nullable ReturnKey key;
    private final boolean footprintKnown;
    private final Address address;
    private final List<Running> running = new ArrayList<>();
    private final Counts counts = new Counts();
    private final Skips skips;
    private final List<Skip> uncertain = new ArrayList<>(0);
    private final List<Integer> judged = new ArrayList<>();
    private final Set<String> saidOnce = new HashSet<>(0);
    private final Set<Table> tables = new HashSet<>();
    private final List<Kept> kept = new ArrayList<>();
    private final Remembered remembered;
    private @Nullable LocalDate submittedOn;
    private @Nullable Table firstTable;
    private boolean nil;
    private int rows;
    private int repeated;
    private int unreadableRows;

    /** @param key null for the rows of a plain table, and for rows of which nobody knows whose they are */
    ReturnTally(CheckPlan plan, @Nullable ReturnKey key, boolean footprintKnown, Address address) {
        this.key = key;
        this.footprintKnown = footprintKnown;
        this.address = address;
        this.skips = plan.newSkips();
        this.remembered = plan.newRemembered();
        for (CompiledRule rule : plan.rules()) {
            if (rule.check() instanceof Check.OfReturn check) {
                running.add(new Running(rule, check.column(), check.start()));
                judged.add(check.column());
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

    Counts counts() {
        return counts;
    }

    int rows() {
        return rows;
    }

    boolean nil() {
        return nil;
    }

    Skips skips() {
        return skips;
    }

    Set<Table> tables() {
        return tables;
    }

    @Nullable
    Table firstTable() {
        return firstTable;
    }

    void startsIn(Table table) {
        if (firstTable == null) {
            firstTable = table;
        }
        tables.add(table);
    }

    /** Whether this is the first row to say something that is to be said once; later ones are told no. */
    boolean saysFirst(String what) {
        return saidOnce.add(what);
    }

    void declaredNil() {
        nil = true;
    }

    void submitted(@Nullable LocalDate date) {
        if (submittedOn == null) {
            submittedOn = date;
        }
    }

    /** Whether a rule about the whole return may yet be skipped for a row's column. */
    boolean judges(int column) {
        return judged.contains(column);
    }

    /** A row of this return; where rules about the whole return need what it does not tell, it has a skip afterwards. */
    void row(RowReading row) {
        rows++;
        startsIn(row.table());
        long place = row.table().place(row.number());
        for (Running one : running) {
            one.run().row(row.values(), place);
            if (row.values().unknown(one.column()) && row.says(one.column())) {
                row.skip(one.column());
            }
        }
    }

    void unreadableRow(Table table, Skip skip) {
        rows++;
        unreadableRows++;
        startsIn(table);
        running.forEach(one -> one.run().unreadableRow());
        skips.add(skip);
    }

    /** There is a row that may or may not belong here. */
    void mayHoldMore(Skip skip) {
        uncertain.add(skip);
        running.forEach(one -> one.run().unreadableRow());
        skips.addShared(skip);
    }

    /** Whether nothing was sent: no row, nor one that may or may not belong here. */
    boolean isEmpty() {
        return rows == 0 && uncertain.isEmpty();
    }

    void keep(long place, Milestone milestone) {
        kept.add(new Kept(place, milestone));
    }

    /** The rows that can be held against others. */
    Remembered remembered() {
        return remembered;
    }

    Address address() {
        return address;
    }

    /** Whether every row's value in a column is known, so that what is not among them is not there. */
    boolean hasAllRows(int column) {
        return uncertain.isEmpty()
                && !skips.isOf(column)
                && !skips.isOf(Skip.WHOLE_ROW)
                && tables.stream().allMatch(table -> table.head().has(column));
    }

    /** A rule could not be decided for want of a column's values: says so wherever one is not known. */
    void undecided(int column, String code) {
        skips.addTo(column, code);
        skips.addTo(Skip.WHOLE_ROW, code);
        undecidedTables(column, code);
    }

    /**
     * Which rows there are could not be told for want of their ids: says so of a rule wherever one is not known.
     *
     * @param column that of the ids
     */
    void unknownRows(int column, String code, boolean alsoOfRowsNotChecked) {
        skips.addTo(column, code);
        if (alsoOfRowsNotChecked) {
            skips.addTo(Skip.WHOLE_ROW, code);
            uncertain.forEach(skip -> skip.add(code));
        }
        undecidedTables(column, code);
    }

    private void undecidedTables(int column, String code) {
        tables.stream()
                .filter(table -> !table.head().has(column))
                .forEach(table -> table.skip(column).add(code));
    }

    void repeat() {
        repeated++;
    }

    List<Ended> end() {
        return running.stream()
                .map(one -> new Ended(one.rule(), one.column(), one.run().end()))
                .toList();
    }

    CheckedReturn checked(ReturnKey ofReturn, Counts ofFile) {
        return checked(
                ofReturn,
                ofFile,
                kept.stream()
                        .sorted(Comparator.comparingLong(Kept::place))
                        .map(Kept::milestone)
                        .toList());
    }

    /** The return as it is so far, without its milestones. */
    CheckedReturn standing(ReturnKey ofReturn, Counts ofFile) {
        return checked(ofReturn, ofFile, List.of());
    }

    private CheckedReturn checked(ReturnKey ofReturn, Counts ofFile, List<Milestone> milestones) {
        return new CheckedReturn(
                ofReturn,
                footprintKnown,
                address,
                submittedOn,
                nil,
                rows,
                counts.of(Severity.ERROR) + ofFile.of(Severity.ERROR),
                counts.of(Severity.WARNING) + ofFile.of(Severity.WARNING),
                counts.of(Severity.ADVISORY) + ofFile.of(Severity.ADVISORY),
                milestones,
                repeated,
                unreadableRows);
    }
}
