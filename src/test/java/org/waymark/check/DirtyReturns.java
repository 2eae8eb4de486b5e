package org.waymark.check;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.waymark.intake.opendocument.RawSpreadsheet;

/** Random returns with the faults that senders make, from the milestones of a sample. The seed decides everything. */
final class DirtyReturns {

    private static final Path SAMPLE = Path.of("samples/returns/2026-10/marrowfield_2026-10.csv");

    private static final List<String> BAD = List.of(
            "",
            "x",
            "31/12/2026",
            "03/04/2026",
            "2026-13-40",
            "=1+1",
            "#REF!",
            "  padded\u00a0",
            "write to jo@example.org or 07700 900123",
            "Completd",
            "-5",
            "150",
            "TBC",
            "y".repeat(5000),
            "completed",
            "red");

    /** The kinds of files that returns are written as. */
    static final List<String> KINDS = List.of("csv", "xlsx", "ods");

    private final Random random;
    private final String kind;
    private final List<String> header;
    private final List<List<String>> rows = new ArrayList<>();

    DirtyReturns(String kind, long seed) throws IOException {
        this.kind = kind;
        random = new Random(seed);
        List<CSVRecord> records =
                CSVFormat.RFC4180.parse(Files.newBufferedReader(SAMPLE)).getRecords();
        header = new ArrayList<>(records.get(0).toList());
        header.set(0, header.get(0).replace("\ufeff", ""));
        records.subList(1, records.size()).forEach(row -> rows.add(row.toList()));
    }

    /** Writes a return for each of two months, and sometimes a third file with rows of several returns. */
    void writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        write(folder, "MFD_2026-09", lines("MFD", "2026-09"));
        write(folder, "MFD_2026-10", lines("MFD", "2026-10"));
        if (random.nextInt(3) == 0) {
            write(folder, "several", lines("XF01", random.nextBoolean() ? "2026-10" : "soon"));
        }
    }

    private void write(Path folder, String name, List<List<String>> lines) throws IOException {
        Path file = folder.resolve(name + "." + kind);
        switch (kind) {
            case "xlsx" -> {
                try (XSSFWorkbook workbook = new XSSFWorkbook();
                        OutputStream out = Files.newOutputStream(file)) {
                    fill(workbook.createSheet("Milestones"), lines);
                    workbook.write(out);
                }
            }
            case "ods" ->
                Files.move(
                        new RawSpreadsheet()
                                .sheet("Milestones", "", rows(lines))
                                .write(folder),
                        file);
            default -> {
                StringWriter text = new StringWriter();
                try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
                    printer.printRecords(lines);
                }
                Files.writeString(file, text.toString());
            }
        }
    }

    private static void fill(Sheet sheet, List<List<String>> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Row row = sheet.createRow(i);
            for (int j = 0; j < lines.get(i).size(); j++) {
                if (!lines.get(i).get(j).isEmpty()) {
                    row.createCell(j).setCellValue(lines.get(i).get(j));
                }
            }
        }
    }

    private static String rows(List<List<String>> lines) {
        return lines.stream()
                .map(line -> line.stream()
                        .map(text -> text.isEmpty() ? "<table:table-cell/>" : RawSpreadsheet.cell(text))
                        .collect(Collectors.joining("", "<table:table-row>", "</table:table-row>")))
                .collect(Collectors.joining());
    }

    private List<List<String>> lines(String footprint, String period) {
        List<Integer> columns = new ArrayList<>();
        for (int column = 0; column < header.size(); column++) {
            if (column < 3 || random.nextInt(60) > 0) {
                columns.add(column);
            }
        }
        int dayFirst = random.nextInt(3) == 0 ? header.indexOf("baseline_date") : -1;
        List<List<String>> lines = new ArrayList<>();
        lines.add(columns.stream().map(header::get).toList());
        for (List<String> row : rows) {
            int copies = random.nextInt(12) == 0 ? 2 : random.nextInt(8) == 0 ? 0 : 1;
            for (int copy = 0; copy < copies; copy++) {
                lines.add(row(row, columns, footprint, period, dayFirst));
            }
            if (random.nextInt(25) == 0) {
                lines.add(stray(columns.size()));
            }
        }
        return lines;
    }

    private List<String> row(List<String> row, List<Integer> columns, String footprint, String period, int dayFirst) {
        List<String> cells = new ArrayList<>();
        for (int column : columns) {
            String cell = row.get(column);
            if (column == 0) {
                cell = footprint;
            } else if (column == 1) {
                cell = random.nextInt(40) == 0 ? "2026-08" : period;
            } else if (column == dayFirst && cell.length() == 10) {
                cell = cell.substring(8) + "/" + cell.substring(5, 7) + "/" + cell.substring(0, 4);
            } else if (random.nextInt(20) == 0) {
                cell = BAD.get(random.nextInt(BAD.size()));
            }
            cells.add(cell);
        }
        if (random.nextInt(30) == 0) {
            cells.add("one too many");
        }
        return cells;
    }

    private List<String> stray(int width) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            cells.add(column == 3 ? (random.nextBoolean() ? "Total" : "ask jo@example.org") : "");
        }
        return cells;
    }
}
