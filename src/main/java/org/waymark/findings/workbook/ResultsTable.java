package org.waymark.findings.workbook;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.waymark.intake.CheckResults;

/** Makes the list an Excel table, which can be filtered and sorted. */
final class ResultsTable {

    private static final String NAME = "CheckResults";

    private ResultsTable() {}

    /**
     * @param headRow the row of the headers, from 0
     * @param lastRow the last row of the list, from 0
     */
    static void over(XSSFSheet sheet, int headRow, int lastRow) {
        Set<String> names = new HashSet<>();
        long id = 0;
        for (Sheet each : sheet.getWorkbook()) {
            for (XSSFTable table : ((XSSFSheet) each).getTables()) {
                names.add(fold(table.getName()));
                names.add(fold(table.getDisplayName()));
                id = Math.max(id, table.getCTTable().getId());
            }
        }
        for (Name name : sheet.getWorkbook().getAllNames()) {
            names.add(fold(name.getNameName()));
        }
        AreaReference area = new AreaReference(
                new CellReference(headRow, 0),
                new CellReference(lastRow, CheckResults.HEADERS.size() - 1),
                SpreadsheetVersion.EXCEL2007);
        XSSFTable table = sheet.createTable(area);
        String name = NAME;
        for (int n = 2; names.contains(fold(name)); n++) {
            name = NAME + n;
        }
        table.setName(name);
        table.setDisplayName(name);
        table.getCTTable().setId(id + 1);
        table.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
    }

    private static String fold(String name) {
        return name == null ? "" : name.toLowerCase(Locale.ROOT);
    }
}
