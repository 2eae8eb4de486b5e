package org.waymark.template.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.waymark.catalogue.Address;
import org.waymark.intake.OwnMark;
import org.waymark.office.StoredText;
import org.waymark.schema.Field;

/** The hidden sheet with the choices of the drop-down lists, the counts of the checklist on the cover, and the mark. */
final class ListsSheet {

    static final String NAME = "Lists";

    private final XSSFWorkbook workbook;
    private final XSSFSheet sheet;
    private final Map<List<String>, String> places = new HashMap<>();
    private int columns;
    private int counts = 1;
    private int countColumn = -1;

    ListsSheet(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.sheet = workbook.createSheet(NAME);
    }

    /** Writes choices and returns the reference of their cells. Equal lists are written once. */
    String list(Field field, List<String> choices) {
        return places.computeIfAbsent(choices, list -> {
            int column = columns++;
            put(0, column, field.title());
            for (int i = 0; i < list.size(); i++) {
                put(i + 1, column, list.get(i));
            }
            String letters = Address.columnLetters(column + 1);
            return NAME + "!$" + letters + "$2:$" + letters + "$" + (list.size() + 1);
        });
    }

    /** Writes a formula that counts, with its present result, and returns the reference of its cell. */
    String count(String what, String formula, int now) {
        if (countColumn < 0) {
            countColumn = columns + 1;
            put(0, countColumn, "Checklist");
        }
        put(counts, countColumn, what);
        Cell cell = row(counts).createCell(countColumn + 1);
        cell.setCellFormula(formula);
        cell.setCellValue(now);
        counts++;
        return NAME + "!$" + Address.columnLetters(countColumn + 2) + "$" + counts;
    }

    /** Writes the mark, to the right of all that is in the first row. */
    void mark(OwnMark mark) {
        put(0, row(0).getLastCellNum() + 1, mark.text());
    }

    /** Hides the sheet in such a way that Excel does not offer to show it. */
    void hide() {
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }

    private void put(int row, int column, String text) {
        row(row).createCell(column).setCellValue(StoredText.inXml(text));
    }

    private Row row(int index) {
        Row row = sheet.getRow(index);
        return row == null ? sheet.createRow(index) : row;
    }
}
