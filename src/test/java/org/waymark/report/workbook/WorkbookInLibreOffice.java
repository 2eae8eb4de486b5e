package org.waymark.report.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.intake.excel.XlsxGrid;
import org.waymark.intake.grid.Sheet;
import org.waymark.intake.grid.SheetRow;
import org.waymark.intake.grid.SheetRows;
import org.waymark.intake.grid.UnreadableException;
import org.waymark.report.ReportFixtures;
import org.waymark.tools.samples.LibreOffice;

/** The workbook saved once more by LibreOffice: {@code mvn -Poffice verify}. Skipped where it is not installed. */
class WorkbookInLibreOffice {

    @TempDir
    private Path folder;

    private Path made;

    @BeforeEach
    void write() throws IOException {
        made = folder.resolve("progress.xlsx");
        Files.write(made, RenderedWorkbook.bytes(ReportFixtures.full(), List.of()));
    }

    @Test
    void savingInLibreOfficeLosesNothing() throws IOException, UnreadableException {
        Path again = savedAgain();

        assertThat(milestones(again)).isEqualTo(milestones(made)).hasSizeGreaterThan(50);
        try (XSSFWorkbook before = new XSSFWorkbook(Files.newInputStream(made));
                XSSFWorkbook after = new XSSFWorkbook(Files.newInputStream(again))) {
            assertThat(tables(after)).containsExactlyElementsOf(tables(before));
            assertThat(charts(after)).isEqualTo(charts(before)).isGreaterThan(25);
            assertThat(sparklines(after)).isEqualTo(sparklines(before)).isGreaterThan(15);
        }
    }

    private Path savedAgain() throws IOException {
        Path again = folder.resolve("again.xlsx");
        try {
            LibreOffice.save(made, again);
        } catch (LibreOffice.Absent e) {
            Assumptions.abort(e.getMessage());
        }
        return again;
    }

    /** The rows of the sheet of milestones as waymark itself reads workbooks. */
    private static List<String> milestones(Path file) throws IOException, UnreadableException {
        List<String> rows = new ArrayList<>();
        try (XlsxGrid grid = XlsxGrid.open(file.getFileName().toString(), file)) {
            Sheet sheet = grid.sheets().stream()
                    .filter(each -> each.name().equals("Milestones"))
                    .findFirst()
                    .orElseThrow();
            try (SheetRows read = sheet.open()) {
                for (SheetRow row = read.next(); row != null; row = read.next()) {
                    rows.add(row.number() + ": "
                            + String.join(
                                    " | ",
                                    Arrays.stream(row.texts())
                                            .map(text -> text == null ? "" : text)
                                            .toList()));
                }
            }
        }
        return rows.stream().map(String::stripTrailing).toList();
    }

    private static List<String> tables(XSSFWorkbook workbook) {
        return new RenderedWorkbook(workbook)
                .tables().stream().map(XSSFTable::getName).sorted().toList();
    }

    private static int sparklines(XSSFWorkbook workbook) throws IOException {
        int lines = 0;
        for (XSSFSheet sheet : new RenderedWorkbook(workbook).sheets()) {
            String xml = new String(sheet.getPackagePart().getInputStream().readAllBytes(), UTF_8);
            lines += xml.split("<x14:sparkline>", -1).length - 1;
        }
        return lines;
    }

    private static int charts(XSSFWorkbook workbook) {
        return new RenderedWorkbook(workbook)
                .sheets().stream()
                        .filter(sheet -> sheet.getDrawingPatriarch() != null)
                        .mapToInt(
                                sheet -> sheet.getDrawingPatriarch().getCharts().size())
                        .sum();
    }
}
