package org.waymark.report.workbook;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;

/** Turns ranges into Excel tables, which can be filtered, sorted and used in formulas by name. */
final class ExcelTables {

    private ExcelTables() {}

    /** Turns a range into a table. The names of its columns equal the header cells exactly: Excel repairs a file where they differ. */
    static <T> void over(XSSFSheet sheet, String name, int header, int last, List<ColumnSpec<T>> columns) {
        AreaReference area = new AreaReference(
                new CellReference(header, 0),
                new CellReference(last, columns.size() - 1),
                SpreadsheetVersion.EXCEL2007);
        XSSFTable table = sheet.createTable(area);
        table.setName(name);
        table.setDisplayName(name);
        CTTable xml = table.getCTTable();
        xml.addNewAutoFilter().setRef(area.formatAsString());
        for (int at = 0; at < columns.size(); at++) {
            xml.getTableColumns()
                    .getTableColumnArray(at)
                    .setName(columns.get(at).title());
        }
    }
}
