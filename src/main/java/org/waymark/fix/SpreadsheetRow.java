package org.waymark.fix;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.workbook.WorkbookLimits;

/** Replaces cells of one row element, which may represent several equal rows. Used once. */
final class SpreadsheetRow {

    private static final String REPEATED = "number-columns-repeated";

    private final String xml;
    private final MarkupScanner tags;
    private final SheetFixes fixes;
    private final List<TextSplice> splices;

    SpreadsheetRow(String xml, MarkupScanner tags, SheetFixes fixes, List<TextSplice> splices) {
        this.xml = xml;
        this.tags = tags;
        this.fixes = fixes;
        this.splices = splices;
    }

    /** Reads the cells of the row whose tag was read last, up to its end. */
    void cells(int first, int repeated) {
        NavigableMap<Integer, Map<Integer, CellFix>> rows =
                fixes.in(first, Math.min(first + repeated - 1, WorkbookLimits.MAX_ROW));
        Map<Integer, CellFix> byColumn = rows.isEmpty() ? Map.of() : common(rows, repeated);
        int column = 0;
        while (tags.next() && !tags.isEnd()) {
            String name = tags.name();
            if (!name.equals("table-cell") && !name.equals("covered-table-cell")) {
                tags.skip();
                continue;
            }
            int count = count(tags.attributes().value(REPEATED));
            int last = Math.min(column + count, WorkbookLimits.MAX_COLUMN);
            if (byColumn.isEmpty() || !any(byColumn, column + 1, last)) {
                tags.skip();
            } else {
                cell(rows, byColumn, column + 1, last);
            }
            column = last;
        }
    }

    private static boolean any(Map<Integer, CellFix> byColumn, int first, int last) {
        return byColumn.keySet().stream().anyMatch(column -> column >= first && column <= last);
    }

    /** The corrections that all rows share. The others are refused, since the rows would have to be written one by one. */
    private Map<Integer, CellFix> common(NavigableMap<Integer, Map<Integer, CellFix>> rows, int repeated) {
        Map<Integer, CellFix> common = new HashMap<>();
        Set<Integer> columns = new HashSet<>();
        rows.values().forEach(row -> columns.addAll(row.keySet()));
        for (int column : columns) {
            List<CellFix> all = rows.values().stream()
                    .filter(row -> row.containsKey(column))
                    .map(row -> row.get(column))
                    .toList();
            boolean equal = all.size() == repeated && all.stream().allMatch(fix -> writesLike(all.get(0), fix));
            if (equal) {
                common.put(column, all.get(0));
            } else {
                all.forEach(fix -> fixes.refuse(fix, "the file stores several equal rows as one"));
            }
        }
        return common;
    }

    private static boolean writesLike(@Nullable CellFix one, @Nullable CellFix other) {
        return one == null || other == null
                ? one == other
                : one.after().equals(other.after()) && one.number() == other.number();
    }

    /** Replaces the cell whose tag was read last, which fills the columns from first to last. */
    private void cell(
            NavigableMap<Integer, Map<Integer, CellFix>> rows, Map<Integer, CellFix> byColumn, int first, int last) {
        SpreadsheetCell cell = SpreadsheetCell.read(xml, tags);
        StringBuilder written = new StringBuilder();
        boolean any = false;
        for (int from = first; from <= last; ) {
            CellFix fix = byColumn.get(from);
            int to = from;
            while (to < last && writesLike(fix, byColumn.get(to + 1))) {
                to++;
            }
            String reason = fix == null ? null : cell.reason(fix);
            boolean changes = fix != null && reason == null;
            String piece = fix != null && changes ? cell.with(fix) : cell.xml();
            boolean whole = from == first && to == last;
            written.append(whole ? piece : repeating(piece, to - from + 1));
            record(rows, from, to, fix, reason);
            any |= changes;
            from = to + 1;
        }
        if (any) {
            splices.add(new TextSplice(cell.from(), cell.to(), written.toString()));
        }
    }

    private void record(
            NavigableMap<Integer, Map<Integer, CellFix>> rows,
            int from,
            int to,
            @Nullable CellFix common,
            @Nullable String reason) {
        for (Map<Integer, CellFix> row : rows.values()) {
            for (int column = from; column <= to && common != null; column++) {
                CellFix fix = row.get(column);
                if (fix != null && reason != null) {
                    fixes.refuse(fix, reason);
                } else if (fix != null) {
                    fixes.made(fix);
                }
            }
        }
    }

    /** A cell that repeats another number of times. */
    private static String repeating(String cell, int count) {
        MarkupScanner scanner = new MarkupScanner(cell);
        scanner.next();
        TagAttributes.@Nullable TagAttribute repeated = scanner.attributes().find(REPEATED);
        if (repeated == null) {
            return cell;
        }
        TextSplice splice = count == 1 ? repeated.removed() : repeated.with(String.valueOf(count));
        return TextSplice.apply(cell, List.of(splice));
    }

    /** How often an element repeats; 1 for anything but a positive number, as when it is read. */
    static int count(@Nullable String value) {
        try {
            return value == null
                    ? 1
                    : (int) Math.max(1, Math.min(Long.parseLong(value.strip()), WorkbookLimits.MAX_ROW));
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
