package org.waymark.findings.workbook;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.waymark.catalogue.Finding;
import org.waymark.catalogue.Severity;
import org.waymark.findings.AnswerWords;
import org.waymark.findings.MilestoneNames;
import org.waymark.text.SentText;

/** Writes notes on cells: what is wrong and what to do. A sender's own note is kept, above the new text. */
final class CellNotes {

    private static final String AUTHOR = "waymark";
    private static final int MOST_CHARACTERS = 8_000;
    private static final int WIDTH_IN_PIXELS = 300;
    private static final int CHARACTERS_A_LINE = 46;
    private static final float POINTS_A_LINE = 12.5f;

    private final Workbook workbook;
    private final CellFills fills;
    private final Font font;

    CellNotes(Workbook workbook, CellFills fills) {
        this.workbook = workbook;
        this.fills = fills;
        this.font = workbook.createFont();
        font.setFontName("Tahoma");
        font.setFontHeightInPoints((short) 9);
    }

    void put(Cell cell, List<PlacedFinding> here) {
        String text = text(cell, here);
        Comment existing = cell.getCellComment();
        if (existing != null && !AUTHOR.equals(existing.getAuthor())) {
            existing.setString(fills.extended(existing.getString(), "\n\n" + text, font));
            return;
        }
        Sheet sheet = cell.getSheet();
        RichTextString note = workbook.getCreationHelper().createRichTextString(text);
        note.applyFont(font);
        if (existing != null) {
            existing.setString(note);
            return;
        }
        Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor(cell, text));
        comment.setString(note);
        comment.setAuthor(AUTHOR);
        cell.setCellComment(comment);
    }

    private static String text(Cell cell, List<PlacedFinding> here) {
        String text = here.stream().map(placed -> text(cell, placed)).collect(Collectors.joining("\n\n"));
        return text.length() <= MOST_CHARACTERS
                ? text
                : text.substring(0, MOST_CHARACTERS) + "…\nThe sheet \"" + ResultsSheet.NAME + "\" lists the rest.";
    }

    private static String text(Cell cell, PlacedFinding placed) {
        Finding finding = placed.finding();
        String elsewhere = cell.getAddress().formatAsString().equals(placed.label()) ? "" : " (" + placed.label() + ")";
        String milestone = MilestoneNames.of(finding);
        return word(finding.severity()) + ' ' + finding.code().id() + elsewhere + '\n'
                + (milestone.isEmpty() ? "" : milestone + '\n')
                + SentText.line(finding.message()) + "\nFix: " + AnswerWords.toDo(finding);
    }

    /** Such as {@code Error}. */
    static String word(Severity severity) {
        String word = severity.word();
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** A box to the right of the cell, of about the same size regardless of the widths and heights of the cells. */
    private ClientAnchor anchor(Cell cell, String text) {
        Sheet sheet = cell.getSheet();
        SpreadsheetVersion limits = workbook.getSpreadsheetVersion();
        int right = Math.min(cell.getColumnIndex() + 1, limits.getLastColumnIndex());
        for (float width = 0; width < WIDTH_IN_PIXELS && right < limits.getLastColumnIndex(); right++) {
            width += sheet.isColumnHidden(right) ? 0 : sheet.getColumnWidthInPixels(right);
        }
        float needed = POINTS_A_LINE * (1 + lines(text));
        int bottom = cell.getRowIndex();
        for (float height = 0; height < needed && bottom < limits.getLastRowIndex(); bottom++) {
            Row row = sheet.getRow(bottom);
            height += row == null
                    ? sheet.getDefaultRowHeightInPoints()
                    : row.getZeroHeight() ? 0 : row.getHeightInPoints();
        }
        ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
        anchor.setCol1(cell.getColumnIndex());
        anchor.setRow1(cell.getRowIndex());
        anchor.setDx1(rightEdge(cell));
        anchor.setCol2(right);
        anchor.setRow2(bottom);
        return anchor;
    }

    /**
     * The offset of the box in the cell's own column. POI uses the anchor's cell as the commented one at first, and
     * rejects the note if the next cell already has one, so the box has to start in the cell's own column.
     */
    private static int rightEdge(Cell cell) {
        return cell instanceof XSSFCell
                ? Math.round(cell.getSheet().getColumnWidthInPixels(cell.getColumnIndex()) * 0.97f)
                        * Units.EMU_PER_PIXEL
                : 1000;
    }

    private static int lines(String text) {
        return text.lines()
                .mapToInt(line -> 1 + line.length() / CHARACTERS_A_LINE)
                .sum();
    }
}
