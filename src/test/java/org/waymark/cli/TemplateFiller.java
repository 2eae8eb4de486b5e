package org.waymark.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.waymark.check.cell.MessagePhrases;
import org.waymark.schema.Field;
import org.waymark.schema.FieldType;
import org.waymark.schema.Schema;

/** Fills in a template as a person who reads its headers would: blank cells only, with choices from the lists. */
final class TemplateFiller implements AutoCloseable {

    /** The fields that the other valid values of a row make unnecessary or wrong. */
    private static final Set<String> LEFT_BLANK =
            Set.of("secondary_dimension", "ceded_to", "actual_date", "rebaseline_ref", "delay_reason");

    private final Path file;
    private final Schema schema;
    private final XSSFWorkbook workbook;
    private final Sheet milestones;

    TemplateFiller(Path file, Schema schema) throws IOException {
        this.file = file;
        this.schema = schema;
        try (InputStream in = Files.newInputStream(file)) {
            this.workbook = new XSSFWorkbook(in);
        }
        this.milestones = workbook.getSheet("Milestones");
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    Sheet milestones() {
        return milestones;
    }

    /** Fills in the yellow cells of the Cover. */
    TemplateFiller cover() {
        put(beside("Submitted on"), LocalDate.of(2026, 11, 20));
        put(beside("Signed off by (role)"), "Programme director");
        return this;
    }

    /** Fills in every row that has a value, except the fields that valid rows leave blank. */
    TemplateFiller rows() {
        for (Row row : milestones) {
            if (row.getRowNum() > 0 && !text(row.getCell(0)).isEmpty()) {
                fill(row);
            }
        }
        return this;
    }

    private void fill(Row row) {
        for (int column = 0; column < row.getLastCellNum(); column++) {
            Cell cell = row.getCell(column);
            if (isOpen(cell) && cell.getCellType() == CellType.BLANK) {
                Field field = field(text(milestones.getRow(0).getCell(column)));
                if (!LEFT_BLANK.contains(field.name())) {
                    good(cell, field, text(row.getCell(0)));
                }
            }
        }
    }

    private static void good(Cell cell, Field field, String id) {
        String value = Map.of("forecast_date", "2026-12-20", "narrative", field.example() + ", says " + id)
                .getOrDefault(field.name(), field.example());
        if (field.type() == FieldType.DATE) {
            put(cell, LocalDate.parse(value));
        } else if (field.type() == FieldType.INTEGER || field.type() == FieldType.NUMBER) {
            cell.setCellValue(Double.parseDouble(value));
        } else {
            put(cell, MessagePhrases.label(field, value));
        }
    }

    /** The cell of a field in a row, counted from 1. */
    Cell cell(int row, String title) {
        for (Cell header : milestones.getRow(0)) {
            if (text(header).equals(title)) {
                return milestones.getRow(row - 1).getCell(header.getColumnIndex());
            }
        }
        throw new IllegalArgumentException("no column " + title);
    }

    /** The cell right of a label on the Cover. */
    Cell beside(String label) {
        for (Row row : workbook.getSheet("Cover")) {
            if (row.getCell(0) != null
                    && text(row.getCell(0)).lines().findFirst().orElse("").equals(label)) {
                return row.getCell(1);
            }
        }
        throw new IllegalArgumentException("no label " + label);
    }

    /** Enters a text into a cell and keeps its style. */
    static void put(Cell cell, String text) {
        cell.setCellValue(text);
    }

    static void put(Cell cell, LocalDate day) {
        cell.setCellValue(day);
    }

    /** The titles of the fields that are blank in a row. */
    List<String> blank(int row) {
        return schema.fields().stream()
                .map(Field::title)
                .filter(title -> has(title) && cell(row, title).getCellType() == CellType.BLANK)
                .toList();
    }

    /** Whether the column of a field is folded away. */
    boolean isFolded(String title) {
        return milestones.isColumnHidden(cell(2, title).getColumnIndex());
    }

    private boolean has(String title) {
        for (Cell header : milestones.getRow(0)) {
            if (text(header).equals(title)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOpen(Cell cell) {
        CellStyle style = cell.getCellStyle();
        return !style.getLocked();
    }

    static String text(Cell cell) {
        return cell.getStringCellValue();
    }

    private Field field(String title) {
        return schema.fields().stream()
                .filter(each -> each.title().equals(title))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the schema has no field " + title));
    }

    /** Saves it under the same name. */
    void save() throws IOException {
        saveAs(file);
    }

    void saveAs(Path other) throws IOException {
        try (OutputStream out = Files.newOutputStream(other)) {
            workbook.write(out);
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
