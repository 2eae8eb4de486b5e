package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.tools.TinyReturn;

/** A sender who only colours the cell of a rating is told so, and the colour is not used. */
class ColourOnlyRatingTest {

    @TempDir
    private Path folder;

    @Test
    void theFindingNamesTheColourAndTheWordToWrite() throws IOException {
        String found = found(IndexedColors.LIGHT_ORANGE, "RAG (confidence)");
        assertThat(found)
                .contains("but the RAG is blank; the cell is only coloured amber.")
                .contains("If the colour means Amber, write Amber: a colour alone is not read.");
    }

    @Test
    void otherColoursAndOtherFieldsChangeNothing() throws IOException {
        assertThat(found(IndexedColors.LIGHT_BLUE, "RAG (confidence)"))
                .contains("but the RAG is blank.")
                .doesNotContain("coloured");
        assertThat(found(IndexedColors.RED, "Title"))
                .contains("The Title is blank")
                .doesNotContain("coloured");
    }

    /** The findings on the tiny return, with every cell under a header blank and coloured. */
    private String found(IndexedColors colour, String header) throws IOException {
        TinyReturn.writeInto(folder);
        try (InputStream in = Files.newInputStream(folder.resolve("october.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(folder.resolve("sent.xlsx"))) {
            Sheet sheet = workbook.getSheetAt(0);
            int column = StreamSupport.stream(sheet.getRow(0).spliterator(), false)
                    .filter(cell -> cell.getStringCellValue().equals(header))
                    .findFirst()
                    .orElseThrow()
                    .getColumnIndex();
            for (int row = 1; row <= sheet.getLastRowNum(); row++) {
                fill(workbook, sheet.getRow(row).createCell(column), colour);
            }
            workbook.write(out);
        }
        return CommandRun.in(folder, "validate", "sent.xlsx", "--format", "csv").out();
    }

    private static void fill(Workbook workbook, Cell cell, IndexedColors colour) {
        CellStyle style = workbook.createCellStyle();
        style.setFillForegroundColor(colour.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        cell.setCellStyle(style);
    }
}
