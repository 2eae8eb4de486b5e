package org.waymark.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Finding;
import org.waymark.check.rule.Check;
import org.waymark.check.rule.CompiledRule;
import org.waymark.check.rule.Text;
import org.waymark.intake.TableHead;

/** What is said once a file has been read: rows without a return, rules about whole returns, and what was skipped. */
final class Conclusion {

    /** Lets a row that was held back join its return. */
    interface Finish {
        void row(RowReading reading, ReturnTally tally, boolean repeats);
    }

    private final FindingLog log;
    private final FileFindings ofFile;
    private final List<Table> tables;
    private final ReturnPlacer placer;
    private final Counts counts;

    /** @param counts of what is said of no return; they count for each of the file's returns */
    Conclusion(FindingLog log, FileFindings ofFile, List<Table> tables, ReturnPlacer placer, Counts counts) {
        this.log = log;
        this.ofFile = ofFile;
        this.tables = tables;
        this.placer = placer;
        this.counts = counts;
    }

    /**
     * Gives the rows without a return to the file's only return. Where it has several, their errors count for each and
     * each may be incomplete; where it has none, they are looked at together all the same.
     *
     * @param nobodys why the first row that is nobody's is so: then all of these rows are nobody's; null where none is
     */
    void settle(List<FileChecker.Orphan> orphans, @Nullable Skip nobodys, Finish finish) {
        Collection<ReturnTally> all = placer.returns().values();
        ReturnTally only = all.size() == 1 ? all.iterator().next() : all.isEmpty() ? placer.plain() : null;
        if (nobodys != null) {
            only = null;
            placer.plain().skips().addShared(nobodys);
            all.forEach(tally -> tally.mayHoldMore(nobodys));
        }
        for (FileChecker.Orphan orphan : orphans) {
            if (only != null && mayBelong(orphan.reading(), only.key())) {
                adopt(orphan, only, finish);
            } else {
                leave(orphan, all);
            }
        }
    }

    /** Whether what can be read of a row's footprint and period is the return's. */
    private boolean mayBelong(@Nullable RowReading reading, @Nullable ReturnKey key) {
        if (reading == null || key == null) {
            return true;
        }
        Object footprint = reading.values().get(placer.footprintColumn());
        Object period = reading.values().get(placer.periodColumn());
        return (footprint == null || footprint.equals(key.footprint()))
                && (period == null || period.equals(key.period()));
    }

    private void adopt(FileChecker.Orphan orphan, ReturnTally only, Finish finish) {
        if (orphan.reading() == null) {
            only.unreadableRow(orphan.table(), orphan.skip());
        } else {
            finish.row(orphan.reading(), only, false);
        }
        ReturnKey key = only.key();
        for (Finding finding : orphan.layout()) {
            only.counts().add(log.add(key == null ? finding : finding.in(key.footprint(), key.period(), null)));
        }
    }

    private void leave(FileChecker.Orphan orphan, Collection<ReturnTally> all) {
        orphan.layout().forEach(finding -> counts.add(log.add(finding)));
        if (orphan.reading() != null) {
            orphan.reading().emit(log, counts, null);
            orphan.reading().skips().forEach(placer.plain().skips()::addShared);
        }
        placer.plain().skips().addShared(orphan.skip());
        all.forEach(tally -> tally.mayHoldMore(orphan.skip()));
    }

    /** Of a file without any milestone that does not say whose return it is: it may be a template as it came. */
    void sayNothingWasSent() {
        boolean whole = ofFile.breaks().isEmpty();
        if (!whole || (tables.isEmpty() && !placer.declaresNil())) {
            return;
        }
        TableHead head = tables.isEmpty() ? null : tables.get(0).head();
        String empty = head == null ? "No milestone is filled in" : "No milestone is filled in below the headers";
        ofFile.add(Finding.of(
                Codes.RETURN_EMPTY,
                head == null ? placer.file() : head.address(head.row()),
                null,
                empty + ", and the file does not say " + placer.undeclared() + ".",
                "Fill in a row for each milestone, or declare a nil return for a footprint and a month on the Cover"
                        + " sheet."));
    }

    /** Ends every return by itself and gives them in the order in which they start. */
    List<OpenReturn> end(CheckPlan plan) {
        List<ReturnTally> ending = new ArrayList<>(placer.returns().values());
        if (placer.plain().rows() > 0) {
            ending.add(placer.plain());
        }
        for (Finding end : ofFile.breaks()) {
            Skip rest = new Skip(end.address(), null, Skip.WHOLE_ROW, SkipReason.rest());
            ending.forEach(tally -> tally.mayHoldMore(rest));
        }
        ending.forEach(this::endRules);
        ofFile.emit(log, counts, only());
        List<OpenReturn> open = new ArrayList<>();
        placer.returns().forEach((key, tally) -> {
            tally.remembered().end();
            open.add(new OpenReturn(plan, tally, key, log, counts, tables));
        });
        return open;
    }

    /** Says what was skipped, and gives the returns as they are in the end. */
    List<CheckedReturn> close() {
        ReturnKey only = only();
        Set<Skip> said = new HashSet<>();
        for (ReturnTally tally : placer.returns().values()) {
            say(tally.skips(), tally.key(), tally.counts(), said);
        }
        say(placer.plain().skips(), null, counts, said);
        tables.forEach(table -> table.skips().forEach(skip -> sayOnce(skip, only, counts, said)));
        Skip onCover = placer.unreadablePeriod();
        if (onCover != null) {
            sayOnce(onCover, only, counts, said);
        }
        List<CheckedReturn> returns = new ArrayList<>();
        placer.returns().forEach((key, tally) -> returns.add(tally.checked(key, counts)));
        return returns;
    }

    /** The key of the file's only return; null when it has several or none. */
    private @Nullable ReturnKey only() {
        Collection<ReturnTally> all = placer.returns().values();
        return all.size() == 1 ? all.iterator().next().key() : null;
    }

    private void say(Skips skips, @Nullable ReturnKey key, Counts counted, Set<Skip> said) {
        skips.eachOwn(skip -> say(skip, key, counted));
        skips.eachShared(skip -> sayOnce(skip, key, counted, said));
    }

    private void sayOnce(Skip skip, @Nullable ReturnKey key, Counts counted, Set<Skip> said) {
        if (said.add(skip)) {
            say(skip, key, counted);
        }
    }

    private void say(Skip skip, @Nullable ReturnKey key, Counts counted) {
        Finding finding = skip.finding(key);
        counted.add(finding == null ? null : log.add(finding));
    }

    private void endRules(ReturnTally tally) {
        boolean nothingToReport = tally.nil() && tally.rows() == 0;
        if (nothingToReport || tables.isEmpty()) {
            return;
        }
        ReturnKey of = tally.key();
        if (of != null && tally.isEmpty()) {
            tally.counts().add(log.add(empty().in(of.footprint(), of.period(), null)));
            return;
        }
        for (ReturnTally.Ended ended : tally.end()) {
            CompiledRule rule = ended.rule();
            if (ended.outcome() instanceof Check.Outcome.Undecided) {
                tally.undecided(ended.column(), rule.code().id());
            } else if (ended.outcome() instanceof Check.Outcome.Broken broken) {
                Text text = rule.words(broken.text());
                Finding finding = Finding.of(
                        rule.code(), address(tally, rule, broken), broken.value(), text.message(), text.fix());
                ReturnKey key = tally.key();
                tally.counts().add(log.add(key == null ? finding : finding.in(key.footprint(), key.period(), null)));
            }
        }
    }

    /** Said where the first milestone would stand below its header. */
    private Finding empty() {
        TableHead head = tables.get(0).head();
        return Finding.of(
                Codes.RETURN_EMPTY,
                head.address(head.row()),
                null,
                "No milestone is filled in below the headers, and the return does not say that there is nothing to report.",
                "Fill in a row for each milestone, or declare a nil return.");
    }

    private Address address(ReturnTally tally, CompiledRule rule, Check.Outcome.Broken broken) {
        if (broken.place() != Check.Outcome.Broken.HEADER) {
            return FileChecker.addressOf(tables, broken.place(), rule.column());
        }
        Table first = tally.firstTable() == null ? tables.get(0) : tally.firstTable();
        TableHead head = first.head();
        return head.address(head.row(), rule.column());
    }
}
