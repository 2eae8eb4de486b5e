package org.waymark.findings.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.helpers.ColumnHelper;
import org.jspecify.annotations.Nullable;

/** Marks cells with the fill of their most severe finding and one note with all their findings. */
final class CellMarks {

    private record Spot(Sheet sheet, CellAddress cell) {}

    private final CellFills fills;
    private final CellNotes notes;
    private final Map<Sheet, List<CellRangeAddress>> merged = new LinkedHashMap<>();

    CellMarks(Workbook workbook, CellFills fills) {
        this.fills = fills;
        this.notes = new CellNotes(workbook, fills);
    }

    /** @param placed the findings, the most severe first */
    void mark(List<PlacedFinding> placed) {
        Map<Spot, List<PlacedFinding>> spots = new LinkedHashMap<>();
        for (PlacedFinding each : placed) {
            Sheet sheet = each.sheet();
            if (sheet != null && each.marked()) {
                spots.computeIfAbsent(new Spot(sheet, visible(sheet, each)), spot -> new ArrayList<>())
                        .add(each);
            }
        }
        spots.forEach((spot, here) -> {
            Cell cell = cell(spot.sheet(), spot.cell());
            cell.setCellStyle(
                    fills.filled(cell.getCellStyle(), here.get(0).finding().severity()));
            unfold(spot.sheet(), spot.cell().getColumn());
            notes.put(cell, here);
        });
    }

    /**
     * Shows a marked column that a group of columns has folded away, as in templates. A hidden column stays hidden. POI
     * splits ranges of columns without keeping their order.
     */
    private static void unfold(Sheet sheet, int column) {
        if (sheet.getColumnOutlineLevel(column) > 0 && sheet.isColumnHidden(column)) {
            sheet.setColumnHidden(column, false);
            if (sheet instanceof XSSFSheet newer) {
                ColumnHelper.sortColumns(newer.getCTWorksheet().getColsArray(0));
            }
        }
    }

    /** The cell that is visible: in a merged range, only the first cell is. */
    private CellAddress visible(Sheet sheet, PlacedFinding placed) {
        for (CellRangeAddress range : merged.computeIfAbsent(sheet, Sheet::getMergedRegions)) {
            if (range.isInRange(placed.row(), placed.column())) {
                return new CellAddress(range.getFirstRow(), range.getFirstColumn());
            }
        }
        return new CellAddress(placed.row(), placed.column());
    }

    /** A blank cell may not exist yet; a new one gets the style of its row or column. */
    private static Cell cell(Sheet sheet, CellAddress address) {
        Row row = CellUtil.getRow(address.getRow(), sheet);
        Cell cell = row.getCell(address.getColumn());
        if (cell != null) {
            return cell;
        }
        Cell made = row.createCell(address.getColumn());
        @Nullable CellStyle style = row.isFormatted() ? row.getRowStyle() : sheet.getColumnStyle(address.getColumn());
        if (style != null) {
            made.setCellStyle(style);
        }
        return made;
    }
}
