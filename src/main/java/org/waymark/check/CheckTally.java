package org.waymark.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Code;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Finding;
import org.waymark.check.CheckRegister.Entry;

/**
 * Counts the checks of one return. Only rows, faults and skipped checks are counted while rows are read; the rest is
 * arithmetic at the end, so that counting costs next to nothing. Used by one thread.
 */
final class CheckTally {

    /** The numbers of rows of a table: those checked in full, those only read, and those that are not milestones. */
    private static final class Rows {
        private int checked;
        private int nil;
        private int stray;
    }

    private final CheckPlan plan;
    private final CheckRegister register;
    private final Map<MilestoneTable, Rows> rows = new LinkedHashMap<>();
    private final long[] more;
    private final long[] failed;
    private final long[] suppressed;
    private final long[] answered;
    private final long[][] skipped;
    private @Nullable MilestoneTable lastTable;
    private Rows lastRows = new Rows();
    private int unreadableRows;

    CheckTally(CheckPlan plan) {
        this.plan = plan;
        this.register = plan.register();
        int size = register.entries().size();
        this.more = new long[size];
        this.failed = new long[size];
        this.suppressed = new long[size];
        this.answered = new long[size];
        this.skipped = new long[SkipKind.values().length][size];
    }

    /** Counts a row that was checked. */
    void checked(MilestoneTable table) {
        rows(table).checked++;
    }

    /** Counts a row that was read but only declares that there is nothing to report. */
    void nil(MilestoneTable table) {
        rows(table).nil++;
    }

    /** Counts a row that is not a milestone; it is checked only for personal data. */
    void stray(MilestoneTable table) {
        rows(table).stray++;
    }

    /** Counts the cells of a Cover sheet. */
    void cover(Collection<Integer> columns) {
        for (int at = 0; at < more.length; at++) {
            Entry entry = register.entries().get(at);
            boolean required = entry.code().equals(Codes.REQUIRED_BLANK);
            more[at] += required ? 0 : columns.stream().filter(entry::checks).count();
        }
    }

    void unreadableRow() {
        unreadableRows++;
    }

    /** Adds places where a check applies that do not follow from the number of rows. */
    void inScope(Code code, int places) {
        int at = register.indexOf(code);
        if (at >= 0) {
            more[at] += places;
        }
    }

    /**
     * Counts a failed check.
     *
     * @param reported the finding as reported; null if it is suppressed or its code is off
     */
    void failed(Code code, @Nullable Finding reported) {
        int at = register.indexOf(code);
        if (at >= 0) {
            failed[at]++;
            suppressed[at] += reported == null ? 1 : 0;
            answered[at] += reported != null && reported.isAnswered() ? 1 : 0;
        }
    }

    /** Counts a failed check of a cell, even in a column for which the schema has no such check. */
    void failedInCell(Code code, int column, @Nullable Finding reported) {
        int at = register.indexOf(code);
        if (at < 0) {
            return;
        }
        Entry entry = register.entries().get(at);
        if (entry.rowRules() == 0 && entry.columns().length > 0 && !entry.checks(column)) {
            more[at]++;
        }
        failed(code, reported);
    }

    void skipped(Code code, SkipKind why, int places) {
        int at = register.indexOf(code);
        if (at >= 0) {
            skipped[why.ordinal()][at] += places;
        }
    }

    /** Counts the checks of a cell that were not made because a check before them found its value unreadable. */
    void unreadableCell(int column, List<Code> found) {
        for (Code code : register.after(found)) {
            int at = register.indexOf(code);
            if (at >= 0 && register.entries().get(at).checks(column)) {
                skipped(code, SkipKind.VALUE_UNREADABLE, 1);
            }
        }
    }

    /** The counts of all checks. */
    ReturnChecks end() {
        List<CheckCount> counts = new ArrayList<>(register.entries().size());
        for (int at = 0; at < register.entries().size(); at++) {
            counts.add(count(at, register.entries().get(at)));
        }
        return plan.counts().of(new ReturnChecks(counts));
    }

    private CheckCount count(int at, Entry entry) {
        long inScope = more[at];
        long noColumn = 0;
        boolean required = entry.code().equals(Codes.REQUIRED_BLANK);
        boolean personal = entry.code().equals(Codes.PERSONAL_DATA);
        int readable = 0;
        for (Map.Entry<MilestoneTable, Rows> each : rows.entrySet()) {
            Rows of = each.getValue();
            int cells = of.checked + (required ? 0 : of.nil) + (personal ? of.stray : 0);
            inScope += (long) cells * entry.columns().length;
            for (int column : entry.columns()) {
                noColumn += each.getKey().head().has(column) ? 0 : cells;
            }
            readable += of.checked;
        }
        long onUnreadable = (long) unreadableRows * (entry.columns().length + entry.rowRules());
        inScope += onUnreadable + (long) readable * entry.rowRules();
        Map<SkipKind, Long> skips = new EnumMap<>(SkipKind.class);
        if (!plan.raises(entry.code())) {
            put(skips, SkipKind.OFF, inScope);
            return new CheckCount(entry.code(), entry.unit(), inScope, 0, 0, 0, skips);
        }
        for (SkipKind kind : SkipKind.values()) {
            put(skips, kind, skipped[kind.ordinal()][at]);
        }
        put(skips, SkipKind.ROW_UNREADABLE, onUnreadable);
        put(skips, SkipKind.NO_COLUMN, noColumn);
        return new CheckCount(entry.code(), entry.unit(), inScope, failed[at], suppressed[at], answered[at], skips);
    }

    private static void put(Map<SkipKind, Long> skips, SkipKind kind, long places) {
        if (places > 0) {
            skips.merge(kind, places, Long::sum);
        }
    }

    private Rows rows(MilestoneTable table) {
        if (table != lastTable) {
            lastTable = table;
            lastRows = rows.computeIfAbsent(table, each -> new Rows());
        }
        return lastRows;
    }
}
