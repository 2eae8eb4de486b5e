package org.waymark.check;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Finding;
import org.waymark.check.cell.Wording;
import org.waymark.check.rule.Check;
import org.waymark.check.rule.CompiledRule;
import org.waymark.check.rule.History;
import org.waymark.check.rule.RowValues;
import org.waymark.check.rule.Text;
import org.waymark.check.rule.Truth;
import org.waymark.intake.TableHead;
import org.waymark.text.Dates;

/** Holds the rows of one return against the rows with the same ids in earlier ones. */
final class Comparison {

    private final CheckPlan plan;
    private final HistoryPlan history;
    private final OpenReturn now;
    private final List<OpenReturn> earlier;
    private final int[] columns;
    private final int width;
    private final int id;
    private final Map<Integer, Skip> missingColumns = new HashMap<>();

    Comparison(CheckPlan plan, OpenReturn now, List<OpenReturn> earlier) {
        this.plan = plan;
        this.history = plan.history();
        this.now = now;
        this.earlier = earlier;
        this.columns = history.columns();
        this.width = plan.schema().columns().size();
        this.id = plan.column("milestone_id");
    }

    void run() {
        List<Remembered.Walk> walks =
                earlier.stream().map(one -> one.tally().remembered().walk()).toList();
        Remembered.Walk rows = now.tally().remembered().walk();
        for (Snapshot row = rows.next(); row != null; row = rows.next()) {
            List<Snapshot> before = before(row.id(), walks);
            if (!before.isEmpty()) {
                compare(row, before);
            }
        }
        absent();
    }

    private static List<Snapshot> before(String name, List<Remembered.Walk> walks) {
        List<Snapshot> before = new ArrayList<>(walks.size());
        for (Remembered.Walk walk : walks) {
            Snapshot then = walk.find(name);
            if (then == null) {
                break;
            }
            before.add(then);
        }
        return before;
    }

    private void compare(Snapshot row, List<Snapshot> before) {
        List<History.Moment> moments = new ArrayList<>(before.size());
        for (int i = 0; i < before.size(); i++) {
            moments.add(moment(earlier.get(i), before.get(i)));
        }
        History all = new History(moment(now, row), moments);
        Set<String> said = new HashSet<>();
        Map<Integer, Skip> skips = new HashMap<>();
        for (CompiledRule rule : history.matched()) {
            if (!(rule.check() instanceof Check.OfHistory check) || check.depth() > before.size()) {
                continue;
            }
            Truth broken = check.broken(all);
            if (broken == Truth.TRUE && said.add(rule.code().id() + " " + rule.column())) {
                Text text = rule.words(check.text(all));
                Finding finding = Finding.of(
                                rule.code(),
                                row.address(rule.column()),
                                all.now().values().text(rule.column()),
                                text.message(),
                                text.fix())
                        .relatedTo(before.get(0).address(rule.column()));
                now.note(finding, row.id());
            } else if (broken == Truth.UNKNOWN) {
                undecided(rule, check, row, before, all, skips);
            }
        }
        skips.values().forEach(now.tally().skips()::add);
    }

    private void undecided(
            CompiledRule rule,
            Check.OfHistory check,
            Snapshot row,
            List<Snapshot> before,
            History all,
            Map<Integer, Skip> skips) {
        String code = rule.code().id();
        Text why = check.undecided(all);
        if (why == null) {
            check.blame(
                    all,
                    (back, column) ->
                            skip(row, before, back, column, all, skips).add(code));
            return;
        }
        String text = all.now().values().text(rule.column());
        Skip skip = new Skip(row.address(rule.column()), text, Skip.NO_COLUMN, SkipReason.rule(why));
        skip.add(code);
        skip.of(row.id());
        now.tally().skips().add(skip);
    }

    /** Where to say that a value could not be known: on this return's own cell, though an earlier one is to blame. */
    private Skip skip(
            Snapshot row, List<Snapshot> before, int back, int column, History all, Map<Integer, Skip> skips) {
        if (all.now().values().unknown(column)) {
            return row.table().head().has(column)
                    ? skips.computeIfAbsent(column, c -> ownSkip(row, c, all))
                    : row.table().skip(column);
        }
        Snapshot then = before.get(back - 1);
        YearMonth period = all.earlier().get(back - 1).period();
        Address there = then.address(column);
        if (there.column() == 0) {
            return missingColumns.computeIfAbsent(
                    column, c -> missingColumn(row.table().head(), c, period, then));
        }
        return skips.computeIfAbsent(column, c -> {
            String because = "as " + Wording.the(plan.field(c)) + " of " + Dates.month(period) + " cannot be read";
            String text = all.now().values().text(c);
            Skip skip = skip(row.address(c), text, c, because, there);
            skip.of(row.id());
            return skip;
        });
    }

    /** The row has said already what else was skipped because of this cell; the two become one. */
    private Skip ownSkip(Snapshot row, int column, History all) {
        String text = all.now().values().text(column);
        return new Skip(row.address(column), text, column, plan.unreadable(column));
    }

    private Skip missingColumn(TableHead head, int column, YearMonth period, Snapshot then) {
        String because =
                "as the return for " + Dates.month(period) + " has no column for " + Wording.the(plan.field(column));
        TableHead there = then.table().head();
        Skip skip = skip(head.address(head.row(), column), null, column, because, there.address(there.row()));
        now.tally().skips().addShared(skip);
        return skip;
    }

    /** Rows of the last return that this one does not have; a row that cannot be told from them leaves it open. */
    private void absent() {
        OpenReturn last = earlier.get(0);
        boolean noTable = now.tally().tables().isEmpty() && !now.tally().nil();
        if (noTable) {
            return;
        }
        Remembered.Walk before = last.tally().remembered().walk();
        Remembered.Walk here = now.tally().remembered().walk();
        boolean certain = now.tally().hasAllRows(id);
        boolean any = false;
        for (Snapshot then = before.next(); then != null; then = before.next()) {
            if (here.find(then.id()) == null) {
                any = true;
                gone(then, last, certain);
            }
        }
        if (any && !certain) {
            history.matched()
                    .forEach(rule -> now.tally().unknownRows(id, rule.code().id(), false));
        }
    }

    private void gone(Snapshot then, OpenReturn last, boolean certain) {
        History.Moment before = moment(last, then);
        for (CompiledRule rule : history.absent()) {
            if (rule.check() instanceof Check.OfAbsence check) {
                absent(rule, check, then, before, certain);
            }
        }
    }

    private void absent(
            CompiledRule rule, Check.OfAbsence check, Snapshot then, History.Moment before, boolean certain) {
        Truth broken = check.broken(before.values());
        if (broken == Truth.FALSE) {
            return;
        }
        if (!certain) {
            now.tally().unknownRows(id, rule.code().id(), true);
            return;
        }
        if (broken == Truth.UNKNOWN) {
            check.blame(before.values(), column -> undecided(rule, then, before.period(), column));
            return;
        }
        Text text = rule.words(check.text(before));
        String value = before.values().text(rule.column());
        Finding finding = Finding.of(rule.code(), header(rule.column()), value, text.message(), text.fix())
                .relatedTo(then.address(rule.column()));
        now.note(finding, then.id());
    }

    /** Whether a row should be here cannot be told, as the last return is not clear about it. */
    private void undecided(CompiledRule rule, Snapshot then, YearMonth period, int column) {
        Skip skip = skip(header(rule.column()), null, column, because(column, period, then.id()), then.address(column));
        skip.of(then.id());
        skip.add(rule.code().id());
        now.tally().skips().add(skip);
    }

    /** Something that an earlier return says in another place cannot be known. */
    private static Skip skip(Address here, @Nullable String value, int column, String because, Address there) {
        Skip skip = new Skip(here, value, column, SkipReason.earlier(because));
        skip.relate(there);
        return skip;
    }

    private String because(int column, YearMonth period, String milestone) {
        return "as " + Wording.the(plan.field(column)) + " of " + milestone + " in " + Dates.month(period)
                + " cannot be read";
    }

    /** What is missing stands nowhere: the header row as a whole, or the file of a return without a table. */
    private Address header(int column) {
        Table first = now.tally().firstTable();
        if (first == null && !now.tables().isEmpty()) {
            first = now.tables().get(0);
        }
        if (first == null) {
            return now.tally().address();
        }
        Address row = first.head().address(first.head().row());
        @Nullable String field = plan.field(column).name();
        return new Address(row.file(), row.sheet(), row.row(), 0, field);
    }

    private History.Moment moment(OpenReturn of, Snapshot row) {
        RowValues values = row.row(columns, width);
        return new History.Moment(of.key().period(), values, row.digest());
    }
}
