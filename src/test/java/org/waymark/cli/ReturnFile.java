package org.waymark.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellUtil;

/** A return open in an office program: a workbook, or text with commas. */
record ReturnFile(Path path) {

    /**
     * A value to enter.
     *
     * @param tab empty in a file without sheets
     * @param cell such as C7
     * @param entry gives the new value from the present one; an empty value blanks the cell
     */
    record Correction(String tab, String cell, Function<String, String> entry) {}

    /** Enters each and saves the file. */
    void enter(List<Correction> corrections) throws IOException {
        if (path.toString().endsWith(".csv")) {
            enterIntoText(corrections);
        } else {
            enterIntoWorkbook(corrections);
        }
    }

    private void enterIntoWorkbook(List<Correction> corrections) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(Files.readAllBytes(path)))) {
            for (Correction correction : corrections) {
                CellAddress at = new CellAddress(correction.cell());
                Cell cell = CellUtil.getCell(
                        CellUtil.getRow(at.getRow(), workbook.getSheet(correction.tab())), at.getColumn());
                String entry = correction.entry().apply(new DataFormatter().formatCellValue(cell));
                cell.setBlank();
                if (!entry.isEmpty()) {
                    cell.setCellValue(entry);
                }
            }
            try (OutputStream out = Files.newOutputStream(path)) {
                workbook.write(out);
            }
        }
    }

    private void enterIntoText(List<Correction> corrections) throws IOException {
        List<String[]> records = new ArrayList<>();
        List<Long> lines = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(Files.readString(path), CSVFormat.RFC4180)) {
            long before = 0;
            for (CSVRecord each : parser) {
                lines.add(before + 1);
                records.add(each.values());
                before = parser.getCurrentLineNumber();
            }
        }
        for (Correction correction : corrections) {
            CellAddress at = new CellAddress(correction.cell());
            String[] values = records.get(lines.indexOf(at.getRow() + 1L));
            values[at.getColumn()] = correction.entry().apply(values[at.getColumn()]);
        }
        try (CSVPrinter out = new CSVPrinter(Files.newBufferedWriter(path), CSVFormat.RFC4180)) {
            out.printRecords(records);
        }
    }
}
