package org.waymark.tools.samples;

import java.io.IOException;
import java.nio.file.Path;

/** The file formats of the samples' senders. A footprint uses the same format for many months. */
enum SenderFormat {
    TITLED_WORKBOOK(WorkbookSenders::titled),
    SHEET_PER_DIMENSION(WorkbookSenders::sheetPerDimension),
    DROP_DOWNS(WorkbookSenders::dropDowns),
    OLD_EXCEL(WorkbookSenders::oldExcel),
    NIL_COVER(WorkbookSenders::nil),
    OFFICE_BANDS(OfficeSenders::bands),
    OFFICE_XLS(OfficeSenders::xls),
    SEMICOLONS(DelimitedSenders::semicolons),
    EXCEL_UTF8(DelimitedSenders::excelUtf8),
    TABS(DelimitedSenders::tabs),
    UNICODE_TEXT(DelimitedSenders::unicodeText),
    REGISTER(DelimitedSenders::register),
    TITLED_CSV(DelimitedSenders::titled);

    private final Writer writer;

    SenderFormat(Writer writer) {
        this.writer = writer;
    }

    /** Writes the return to a file. */
    void write(ReturnPlan plan, Path file) throws IOException {
        writer.write(plan, file);
    }

    private interface Writer {
        void write(ReturnPlan plan, Path file) throws IOException;
    }
}
