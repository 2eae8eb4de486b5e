package org.waymark.tools.samples;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.waymark.schema.Field;
import org.waymark.schema.FieldType;

/** A workbook in the layout of a careful sender. */
final class SampleWorkbook {

    /** Column widths in characters, for columns that differ from the default. */
    private static final Map<String, Integer> WIDTHS = Map.ofEntries(
            Map.entry("title", 38),
            Map.entry("shared_purpose", 34),
            Map.entry("partners", 30),
            Map.entry("lead_organisation", 24),
            Map.entry("owner_role", 24),
            Map.entry("next_step", 30),
            Map.entry("narrative", 56),
            Map.entry("learning_note", 44),
            Map.entry("measure_name", 30),
            Map.entry("evidence_ref", 26));

    private static final int MOST = 13;

    private final Workbook workbook;
    private final ColumnPresentation presentation;
    private final SampleWorkbookStyles styles;
    private final boolean percentCells;

    SampleWorkbook(Workbook workbook, ColumnPresentation presentation, boolean percentCells) {
        this.workbook = workbook;
        this.presentation = presentation;
        this.percentCells = percentCells;
        this.styles = new SampleWorkbookStyles(workbook);
    }

    Workbook workbook() {
        return workbook;
    }

    SampleWorkbookStyles styles() {
        return styles;
    }

    Sheet sheet(String name) {
        return workbook.createSheet(WorkbookUtil.createSafeSheetName(name));
    }

    /**
     * Writes header and rows.
     *
     * @param top row of the header, counted from 0
     * @param left its first column, counted from 0
     */
    void table(Sheet sheet, int top, int left, List<Field> columns, List<SampleRow> lines) {
        Row header = sheet.createRow(top);
        header.setHeightInPoints(30);
        for (int i = 0; i < columns.size(); i++) {
            Field field = columns.get(i);
            text(header, left + i, presentation.header(field)).setCellStyle(styles.header());
            sheet.setColumnWidth(left + i, width(field) * 256);
        }
        for (int r = 0; r < lines.size(); r++) {
            Row row = sheet.createRow(top + 1 + r);
            for (int i = 0; i < columns.size(); i++) {
                value(
                        row.createCell(left + i),
                        columns.get(i),
                        lines.get(r).get(columns.get(i).name()));
            }
            row.setHeightInPoints(height(columns, lines.get(r)));
        }
        sheet.createFreezePane(left + 2, top + 1);
        sheet.setAutoFilter(
                new CellRangeAddress(top, top + Math.max(1, lines.size()), left, left + columns.size() - 1));
        forPaper(sheet, top);
    }

    /** The row height for the wrapped text of the longest cell. */
    private float height(List<Field> columns, SampleRow line) {
        int most = 1;
        for (Field field : columns) {
            int characters = presentation.text(field, line.get(field.name())).length();
            most = Math.max(most, 1 + characters / (width(field) - 2));
        }
        return most * 13f + 3;
    }

    private static int width(Field field) {
        return WIDTHS.getOrDefault(field.name(), MOST);
    }

    private void value(Cell cell, Field field, String value) {
        cell.setCellStyle(styles.text());
        if (value.isEmpty()) {
            return;
        }
        if (field.type() == FieldType.DATE && ColumnPresentation.isIsoDate(value)) {
            cell.setCellStyle(styles.formatted("dd/mm/yyyy"));
            cell.setCellValue(LocalDate.parse(value));
        } else if (field.name().equals("percent_complete") && percentCells) {
            cell.setCellStyle(styles.formatted("0%"));
            cell.setCellValue(new BigDecimal(value).movePointLeft(2).doubleValue());
        } else if (field.type() == FieldType.INTEGER || field.type() == FieldType.NUMBER) {
            cell.setCellValue(Double.parseDouble(value));
        } else {
            cell.setCellValue(presentation.text(field, value));
            if (field.name().equals("rag")) {
                cell.setCellStyle(styles.rag(value));
            }
        }
    }

    Cell text(Row row, int column, String text) {
        Cell cell = row.createCell(column);
        cell.setCellValue(text);
        return cell;
    }

    private static void forPaper(Sheet sheet, int header) {
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize((short) 8);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 3);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(new CellRangeAddress(header, header, -1, -1));
    }

    /** Writes the file; the same workbook gives the same bytes. */
    void save(Path file, String author) {
        try {
            if (workbook instanceof XSSFWorkbook xssf) {
                ReproducibleWorkbook.sign(xssf, author);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
            workbook.close();
            if (workbook instanceof XSSFWorkbook) {
                ReproducibleWorkbook.rezip(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
