package org.waymark.template.workbook;

import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Protects locked cells against accidental changes. There is no password, so that a sender can remove the protection. */
final class SheetProtection {

    private SheetProtection() {}

    /** Protects a sheet except for its unlocked cells. Formatting, sorting, filtering and changing rows stay allowed. */
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
