package org.waymark.template.workbook;

import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Guards locked cells against slips. There is no password: whoever has to may lift it. */
final class SheetProtection {

    private SheetProtection() {}

    /** Locks a sheet, but for the cells that are open, and for what makes working in it bearable. */
    static void apply(XSSFSheet sheet) {
        sheet.enableLocking();
        sheet.lockFormatCells(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockInsertRows(false);
        sheet.lockDeleteRows(false);
        sheet.lockSort(false);
        sheet.lockAutoFilter(false);
        sheet.lockSelectLockedCells(false);
        sheet.lockSelectUnlockedCells(false);
    }
}
