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
import org.jspecify.annotations.Nullable;
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

    /** The height of a row in a sheet that gives none, or 0. */
    private static final float USUAL_ROW_IN_POINTS = 15;

    /** A box covers at most this many rows and columns, so that a long block of hidden ones is not counted for each note. */
    private static final int MOST_COVERED = 1_000;

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
        int lastColumn = Math.min(right + MOST_COVERED, limits.getLastColumnIndex());
        for (float width = 0; width < WIDTH_IN_PIXELS && right < lastColumn; right++) {
            width += sheet.isColumnHidden(right) ? 0 : sheet.getColumnWidthInPixels(right);
        }
        float needed = POINTS_A_LINE * (1 + lines(text));
        int bottom = cell.getRowIndex();
        int lastRow = Math.min(bottom + MOST_COVERED, limits.getLastRowIndex());
        for (float height = 0; height < needed && bottom < lastRow; bottom++) {
            height += height(sheet, sheet.getRow(bottom));
        }
        ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
        anchor.setCol1(cell.getColumnIndex());
        anchor.setRow1(cell.getRowIndex());
        anchor.setDx1(rightEdge(cell));
        anchor.setCol2(right);
        anchor.setRow2(bottom);
        return anchor;
    }

    /** The height of a row in points, 0 if it is hidden. A sheet need not give the height of its rows. */
    private static float height(Sheet sheet, @Nullable Row row) {
        if (row != null && row.getZeroHeight()) {
            return 0;
        }
        float given = row == null ? sheet.getDefaultRowHeightInPoints() : row.getHeightInPoints();
        return given > 0 ? given : USUAL_ROW_IN_POINTS;
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
