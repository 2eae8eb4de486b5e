package org.waymark.check;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** Random CSV returns with the faults that senders make, from the milestones of a sample. The seed decides everything. */
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

    private final Random random;
    private final List<String> header;
    private final List<List<String>> rows = new ArrayList<>();

    DirtyReturns(long seed) throws IOException {
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
        Files.writeString(folder.resolve("MFD_2026-09.csv"), text("MFD", "2026-09"));
        Files.writeString(folder.resolve("MFD_2026-10.csv"), text("MFD", "2026-10"));
        if (random.nextInt(3) == 0) {
            Files.writeString(folder.resolve("several.csv"), text("XF01", random.nextBoolean() ? "2026-10" : "soon"));
        }
    }

    private String text(String footprint, String period) throws IOException {
        List<Integer> columns = new ArrayList<>();
        for (int column = 0; column < header.size(); column++) {
            if (column < 3 || random.nextInt(60) > 0) {
                columns.add(column);
            }
        }
        int dayFirst = random.nextInt(3) == 0 ? header.indexOf("baseline_date") : -1;
        StringWriter text = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(columns.stream().map(header::get).toList());
            for (List<String> row : rows) {
                int copies = random.nextInt(12) == 0 ? 2 : random.nextInt(8) == 0 ? 0 : 1;
                for (int copy = 0; copy < copies; copy++) {
                    printer.printRecord(row(row, columns, footprint, period, dayFirst));
                }
                if (random.nextInt(25) == 0) {
                    printer.printRecord(stray(columns.size()));
                }
            }
        }
        return text.toString();
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
