package org.waymark.check;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Finding;
import org.waymark.check.cell.MessagePhrases;
import org.waymark.check.rule.CompiledRule;
import org.waymark.check.rule.FindingText;
import org.waymark.check.rule.RowHistory;
import org.waymark.check.rule.RowValues;
import org.waymark.check.rule.RuleCheck;
import org.waymark.check.rule.TruthValue;
import org.waymark.intake.TableHead;
import org.waymark.text.Dates;

/** Compares the rows of one return with the rows of earlier returns that have the same ids. Used once, by one thread. */
final class HistoryComparison {

    private final CheckPlan plan;
    private final HistoryPlan history;
    private final ComparableReturn now;
    private final List<ComparableReturn> earlier;
    private final HistoryLog log;
    private final int[] columns;
    private final int width;
    private final int id;
    private final Map<Integer, SkippedCheck> missingColumns = new HashMap<>();

    HistoryComparison(CheckPlan plan, ComparableReturn now, List<ComparableReturn> earlier) {
        this.plan = plan;
        this.history = plan.history();
        this.now = now;
        this.earlier = earlier;
        this.log = new HistoryLog(plan, now);
        this.columns = history.columns();
        this.width = plan.schema().columns().size();
        this.id = plan.keyColumns().milestone();
    }

    HistoryFindings run() {
        if (!earlier.isEmpty()) {
            List<ReturnSnapshot.Walk> walks =
                    earlier.stream().map(ComparableReturn::walk).toList();
            ReturnSnapshot.Walk rows = now.walk();
            for (RowSnapshot row = rows.next(); row != null; row = rows.next()) {
                List<RowSnapshot> before = before(row.id(), walks);
                if (!before.isEmpty()) {
                    compare(row, before);
                }
            }
            findMissingRows();
            missingColumns.values().forEach(log.skipped()::add);
        }
        return log.end();
    }

    private static List<RowSnapshot> before(String name, List<ReturnSnapshot.Walk> walks) {
        List<RowSnapshot> before = new ArrayList<>(walks.size());
        for (ReturnSnapshot.Walk walk : walks) {
            RowSnapshot then = walk.find(name);
            if (then == null) {
                break;
            }
            before.add(then);
        }
        return before;
    }

    private void compare(RowSnapshot row, List<RowSnapshot> before) {
        List<RowHistory.Moment> moments = new ArrayList<>(before.size());
        for (int i = 0; i < before.size(); i++) {
            moments.add(moment(earlier.get(i), before.get(i)));
        }
        RowHistory all = new RowHistory(moment(now, row), moments);
        Set<String> reported = new HashSet<>();
        Map<Integer, SkippedCheck> skips = new HashMap<>();
        for (CompiledRule rule : history.matched()) {
            if (!(rule.check() instanceof RuleCheck.OfHistory check) || check.depth() > before.size()) {
                continue;
            }
            TruthValue broken = check.broken(all);
            log.tally().inScope(rule.code(), 1);
            if (broken == TruthValue.TRUE && !reported.add(rule.code().id() + " " + rule.column())) {
                log.tally().skipped(rule.code(), SkipKind.REPORTED_ONCE, 1);
            } else if (broken == TruthValue.TRUE) {
                FindingText text = rule.text(check.text(all));
                Finding finding = Finding.of(
                                rule.code(),
                                row.address(rule.column()),
                                all.now().values().text(rule.column()),
                                text.message(),
                                text.fix())
                        .relatedTo(before.get(0).address(rule.column()));
                log.add(finding, row.id(), title(all.now()));
            } else if (broken == TruthValue.UNKNOWN) {
                undecided(rule, check, row, before, all, skips);
            }
        }
        skips.values().forEach(log.skipped()::add);
    }

    private void undecided(
            CompiledRule rule,
            RuleCheck.OfHistory check,
            RowSnapshot row,
            List<RowSnapshot> before,
            RowHistory all,
            Map<Integer, SkippedCheck> skips) {
        String code = rule.code().id();
        FindingText why = check.undecided(all);
        log.tally().skipped(rule.code(), why == null ? SkipKind.VALUE_UNREADABLE : SkipKind.UNDECIDED, 1);
        if (why == null) {
            check.blame(all, (back, column) -> skipped(code, row, before, back, column, all, skips));
            return;
        }
        String text = all.now().values().text(rule.column());
        log.skipped()
                .add(SkippedCheck.ofRule(row.address(rule.column()), text, why)
                        .with(code)
                        .of(row.id(), title(all.now())));
    }

    /**
     * Records a check that was skipped because a value is not known. The address is in this return, even if the value is in an
     * earlier one.
     *
     * @param back how many returns back the value is; 0 for this return
     */
    private void skipped(
            String code,
            RowSnapshot row,
            List<RowSnapshot> before,
            int back,
            int column,
            RowHistory all,
            Map<Integer, SkippedCheck> skips) {
        if (all.now().values().unknown(column)) {
            if (row.table().head().has(column)) {
                skips.put(
                        column,
                        known(skips, column, () -> ownSkip(row, column, all)).with(code));
            } else {
                log.skipForTable(row.table(), column, code);
            }
            return;
        }
        RowSnapshot then = before.get(back - 1);
        YearMonth period = all.earlier().get(back - 1).period();
        Address there = then.address(column);
        if (!there.hasColumn()) {
            missingColumns.put(
                    column,
                    known(
                                    missingColumns,
                                    column,
                                    () -> missingColumn(row.table().head(), column, period, then))
                            .with(code));
            return;
        }
        SkippedCheck skip = known(skips, column, () -> {
            String because =
                    "as " + MessagePhrases.the(plan.field(column)) + " of " + Dates.month(period) + " cannot be read";
            return skip(row.address(column), all.now().values().text(column), column, because, there)
                    .of(row.id(), title(all.now()));
        });
        skips.put(column, skip.with(code));
    }

    private static SkippedCheck known(Map<Integer, SkippedCheck> skips, int column, Supplier<SkippedCheck> made) {
        SkippedCheck known = skips.get(column);
        return known == null ? made.get() : known;
    }

    /**
     * A skip because of a cell of this return. It has the same reason as the other checks that need the cell, so that
     * all of them become one finding.
     */
    private SkippedCheck ownSkip(RowSnapshot row, int column, RowHistory all) {
        String text = all.now().values().text(column);
        return new SkippedCheck(row.address(column), text, column, plan.unreadable(column));
    }

    private SkippedCheck missingColumn(TableHead head, int column, YearMonth period, RowSnapshot then) {
        String because = "as the return for " + Dates.month(period) + " has no column for "
                + MessagePhrases.the(plan.field(column));
        TableHead there = then.table().head();
        return skip(head.address(head.row(), column), null, column, because, there.address(there.row()));
    }

    /** Finds rows of the last return that are missing from this one. A row whose id is not known may be one of them. */
    private void findMissingRows() {
        ComparableReturn last = earlier.get(0);
        if (now.tables().isEmpty() && !now.checked().nil()) {
            return;
        }
        ReturnSnapshot.Walk before = last.walk();
        ReturnSnapshot.Walk here = now.walk();
        boolean any = false;
        for (RowSnapshot then = before.next(); then != null; then = before.next()) {
            history.absent().forEach(rule -> log.tally().inScope(rule.code(), 1));
            if (here.find(then.id()) == null) {
                any = true;
                missing(then, last);
            }
        }
        if (any && !now.hasAllIds()) {
            history.matched().forEach(rule -> unknownIds(rule.code().id()));
        }
    }

    /** Records that a check was skipped because the ids of some rows are not known. */
    private void unknownIds(String code) {
        log.skipped().addTo(new UnknownPart.Column(id), code);
        now.tables().stream()
                .filter(table -> !table.head().has(id))
                .forEach(table -> log.skipForTable(table, id, code));
    }

    private void missing(RowSnapshot then, ComparableReturn last) {
        RowHistory.Moment before = moment(last, then);
        for (CompiledRule rule : history.absent()) {
            if (rule.check() instanceof RuleCheck.OfAbsence check) {
                missing(rule, check, then, before);
            }
        }
    }

    private void missing(CompiledRule rule, RuleCheck.OfAbsence check, RowSnapshot then, RowHistory.Moment before) {
        TruthValue broken = check.broken(before.values());
        if (broken == TruthValue.FALSE) {
            return;
        }
        if (!now.hasAllIds()) {
            unknownIds(rule.code().id());
            log.tally().skipped(rule.code(), SkipKind.VALUE_UNREADABLE, 1);
            log.skipped().addTo(UnknownPart.Other.ROWS, rule.code().id());
            log.skipped().addToUncertain(rule.code().id());
            return;
        }
        if (broken == TruthValue.UNKNOWN) {
            check.blame(before.values(), column -> undecided(rule, then, before, column));
            log.tally().skipped(rule.code(), SkipKind.VALUE_UNREADABLE, 1);
            return;
        }
        FindingText text = rule.text(check.text(before));
        String value = before.values().text(rule.column());
        Finding finding = Finding.of(rule.code(), header(rule.column()), value, text.message(), text.fix())
                .relatedTo(then.address(rule.column()));
        log.add(finding, then.id(), title(before));
    }

    /**
     * Records a skipped check: whether the row must be in this return depends on a value of the last one that is not
     * known.
     */
    private void undecided(CompiledRule rule, RowSnapshot then, RowHistory.Moment before, int column) {
        String because = because(column, before.period(), then.id());
        SkippedCheck skip = skip(header(rule.column()), null, column, because, then.address(column));
        log.skipped().add(skip.of(then.id(), title(before)).with(rule.code().id()));
    }

    /** Creates a skip because of a value in an earlier return. */
    private static SkippedCheck skip(Address here, @Nullable String value, int column, String because, Address there) {
        return new SkippedCheck(here, value, column, SkipReason.earlier(because)).relatedTo(there);
    }

    private String because(int column, YearMonth period, String milestone) {
        return "as " + MessagePhrases.the(plan.field(column)) + " of " + milestone + " in " + Dates.month(period)
                + " cannot be read";
    }

    /** The address for a missing row: the header row, or the file when the return has no table. */
    private Address header(int column) {
        TableHead head = now.headerToPointAt();
        if (head == null) {
            return now.checked().address();
        }
        return new Address(
                head.file(), head.sheet(), head.row(), 0, plan.field(column).name());
    }

    private @Nullable String title(RowHistory.Moment moment) {
        OptionalInt column = plan.column(CheckPlan.TITLE);
        return column.isEmpty() ? null : moment.values().text(column.getAsInt());
    }

    private RowHistory.Moment moment(ComparableReturn holder, RowSnapshot row) {
        RowValues values = row.values(columns, width);
        return new RowHistory.Moment(holder.key().period(), values, row.digest());
    }
}
