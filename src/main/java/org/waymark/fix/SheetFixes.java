package org.waymark.fix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The corrections of one sheet by their place, and what became of them while the sheet is rewritten. Not thread-safe. */
final class SheetFixes {

    private final NavigableMap<Integer, Map<Integer, CellFix>> byRow = new TreeMap<>();
    private final Set<CellFix> open = new LinkedHashSet<>();
    private final List<RefusedFix> refused = new ArrayList<>();

    SheetFixes(List<CellFix> fixes) {
        for (CellFix fix : fixes) {
            byRow.computeIfAbsent(fix.address().row(), row -> new HashMap<>())
                    .put(fix.address().column(), fix);
            open.add(fix);
        }
    }

    /** The corrections in a row by column; empty for most rows. */
    Map<Integer, CellFix> in(int row) {
        return byRow.getOrDefault(row, Map.of());
    }

    /** The corrections in some rows, by row and column. */
    NavigableMap<Integer, Map<Integer, CellFix>> in(int first, int last) {
        return byRow.subMap(first, true, last, true);
    }

    /** Records that a correction was made; false when its cell was met before, so that the file has the cell twice. */
    boolean made(CellFix fix) {
        return open.remove(fix);
    }

    void refuse(CellFix fix, String reason) {
        open.remove(fix);
        refused.add(new RefusedFix(fix, reason));
    }

    /** The corrections that were not made, including those whose cell was not found. */
    List<RefusedFix> refused() {
        List<RefusedFix> all = new ArrayList<>(refused);
        open.forEach(fix -> all.add(new RefusedFix(fix, "its cell was not found in the file")));
        return all;
    }

    /** The refused corrections of several sheets. */
    static List<RefusedFix> refusedOf(Iterable<SheetFixes> sheets) {
        List<RefusedFix> all = new ArrayList<>();
        sheets.forEach(each -> all.addAll(each.refused()));
        return all;
    }

    /** The corrections of a file by sheet. */
    static Map<String, SheetFixes> bySheet(List<CellFix> fixes) {
        Map<String, List<CellFix>> lists = new TreeMap<>();
        fixes.forEach(fix -> lists.computeIfAbsent(name(fix.address().sheet()), sheet -> new ArrayList<>())
                .add(fix));
        Map<String, SheetFixes> sheets = new TreeMap<>();
        lists.forEach((sheet, list) -> sheets.put(sheet, new SheetFixes(list)));
        return sheets;
    }

    private static String name(@Nullable String sheet) {
        return sheet == null ? "" : sheet;
    }
}
