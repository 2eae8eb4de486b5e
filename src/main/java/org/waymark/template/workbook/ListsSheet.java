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
import org.waymark.office.StoredText;
import org.waymark.schema.Field;

/** The very hidden sheet that drop-down lists take their values from, and where the Cover's checklist counts. */
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

    /** The cells that hold these choices, as formulas name them; lists that are the same stand once. */
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

    /** Writes a formula that counts, with what it counts now, and gives its cell as formulas name it. */
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

    /** Takes it out of sight, so that only a program can bring it back. */
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
