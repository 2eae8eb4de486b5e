package org.waymark.office;

import java.io.IOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Builds the workbook inside a document or a slide that opens when a reader edits a chart's data. */
final class ChartBook {

    private static final String SHEET = "Data";

    private ChartBook() {}

    static ChartCells cells(ChartSpec spec) {
        return ChartCells.block(SHEET, spec.series().size());
    }

    static XSSFWorkbook of(ChartSpec spec) throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        XSSFSheet sheet = workbook.createSheet(SHEET);
        List<ChartSeries> series = spec.series();
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(spec.format()));
        XSSFRow header = sheet.createRow(0);
        header.createCell(0).setCellValue(spec.categoryTitle());
        for (int column = 0; column < series.size(); column++) {
            header.createCell(column + 1).setCellValue(series.get(column).name());
        }
        for (int at = 0; at < spec.categories().size(); at++) {
            XSSFRow row = sheet.createRow(at + 1);
            if (spec.kind() == ChartSpec.Kind.POINTS) {
                row.createCell(0)
                        .setCellValue(Double.parseDouble(spec.categories().get(at)));
            } else {
                row.createCell(0).setCellValue(spec.categories().get(at));
            }
            for (int column = 0; column < series.size(); column++) {
                Double value = series.get(column).values().get(at);
                if (value != null) {
                    XSSFCell cell = row.createCell(column + 1);
                    cell.setCellValue(value);
                    cell.setCellStyle(style);
                    cell.getCTCell().setV(StoredNumber.of(value));
                }
            }
        }
        OfficeSave.sign(workbook, spec.title(), OfficeSave.NO_DAY);
        return workbook;
    }
}
