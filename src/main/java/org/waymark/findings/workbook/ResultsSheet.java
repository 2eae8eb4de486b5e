package org.waymark.findings.workbook;

import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Finding;
import org.waymark.catalogue.Severity;
import org.waymark.findings.AnswerWords;
import org.waymark.findings.MilestoneNames;
import org.waymark.intake.CheckResults;
import org.waymark.intake.OwnMark;
import org.waymark.office.StoredText;
import org.waymark.text.SentText;

/** Writes the first sheet of a copy: a table with one finding in each row, with a link to its cell. */
final class ResultsSheet {

    static final String NAME = CheckResults.SHEET;

    private static final int[] WIDTHS = {18, 11, 30, 28, 52, 50, 13, 12};
    private static final int SEVERITY = 6;
    private static final int MOST_CHARACTERS = 500;

    private final Workbook workbook;
    private final CellFills fills;
    private final ResultsStyles styles;
    private final Sheet sheet;

    /** Adds the sheet to a workbook. */
    ResultsSheet(Workbook workbook, CellFills fills, ResultsStyles styles) {
        this.workbook = workbook;
        this.fills = fills;
        this.styles = styles;
        this.sheet = workbook.createSheet(freeName());
    }

    /**
     * Writes the sheet and makes it the active one.
     *
     * @param placed the findings to list
     * @param left the number of findings that are not listed
     * @param lead sentences about the return, such as what is needed and by when
     */
    void write(List<PlacedFinding> placed, long left, List<String> lead) {
        int head = above(lead);
        header(head);
        int row = head + 1;
        for (PlacedFinding each : placed) {
            line(sheet.createRow(row++), each);
        }
        if (left > 0) {
            more(sheet.createRow(row++), left);
        }
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.setColumnWidth(column, WIDTHS[column] * 256);
        }
        if (sheet instanceof XSSFSheet xml) {
            ResultsTable.over(xml, head, row - 1);
        } else {
            sheet.setAutoFilter(new CellRangeAddress(head, row - 1, 0, WIDTHS.length - 1));
        }
        sheet.createFreezePane(0, head + 1);
        show();
        forPaper(head);
    }

    /** Writes the mark of the copy into the first row of a hidden column. */
    void mark(OwnMark mark) {
        sheet.getRow(0).createCell(WIDTHS.length).setCellValue(mark.text());
        sheet.setColumnHidden(WIDTHS.length, true);
    }

    /** Writes the title and the sentences, and returns the row of the headers, with a blank row before it. */
    private int above(List<String> lead) {
        int row = 0;
        put(row++, NAME, styles.title());
        for (String sentence : lead) {
            put(row++, sentence, styles.lead());
        }
        return row + 1;
    }

    private void put(int row, String text, CellStyle style) {
        Cell cell = sheet.createRow(row).createCell(0);
        cell.setCellValue(StoredText.of(SentText.cut(SentText.line(text), MOST_CHARACTERS), workbook));
        cell.setCellStyle(style);
    }

    private String freeName() {
        String name = NAME;
        for (int n = 2; workbook.getSheet(name) != null; n++) {
            name = NAME + " (" + n + ")";
        }
        return name;
    }

    private void header(int row) {
        Row header = sheet.createRow(row);
        for (int column = 0; column < WIDTHS.length; column++) {
            Cell cell = header.createCell(column);
            cell.setCellValue(CheckResults.HEADERS.get(column));
            cell.setCellStyle(styles.header());
        }
    }

    private void line(Row row, PlacedFinding placed) {
        Finding finding = placed.finding();
        Sheet tab = placed.sheet();
        String value = finding.value();
        String[] texts = {
            tab == null ? "" : tab.getSheetName(),
            placed.label(),
            MilestoneNames.of(finding),
            value == null ? "" : value,
            finding.message(),
            AnswerWords.toDo(finding),
            CellNotes.word(finding.severity()),
            finding.code().id()
        };
        write(row, texts, finding.severity());
        if (tab != null && placed.marked()) {
            Cell cell = row.getCell(1);
            Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress("'" + tab.getSheetName().replace("'", "''") + "'!" + placed.cell());
            cell.setHyperlink(link);
            cell.setCellStyle(styles.link());
        }
    }

    private void more(Row row, long left) {
        String[] texts = {
            "",
            "",
            "",
            "",
            "There are " + left + " more findings, none more severe than the last one above.",
            "Correct these and check again.",
            "",
            ""
        };
        write(row, texts, null);
    }

    private void write(Row row, String[] texts, @Nullable Severity severity) {
        int lines = 1;
        for (int column = 0; column < texts.length; column++) {
            Cell cell = row.createCell(column);
            cell.setCellStyle(styles.text());
            String text = SentText.cut(SentText.line(texts[column]), MOST_CHARACTERS);
            if (!text.isEmpty()) {
                cell.setCellValue(StoredText.of(text, workbook));
            }
            lines = Math.max(lines, 1 + text.length() / (WIDTHS[column] - 4));
        }
        if (severity != null) {
            row.getCell(SEVERITY).setCellStyle(fills.filled(styles.text(), severity));
        }
        row.setHeightInPoints(Math.min(400, 4 + 15f * lines));
    }

    /**
     * Selects this sheet only, because typing into one of several selected sheets changes all of them. In an Excel 97
     * workbook it remains the last sheet: if POI moved it, names and formulas would refer to wrong sheets.
     */
    private void show() {
        if (sheet instanceof XSSFSheet) {
            workbook.setSheetOrder(sheet.getSheetName(), 0);
        }
        int index = workbook.getSheetIndex(sheet);
        workbook.setActiveSheet(index);
        workbook.setSelectedTab(index);
        for (Sheet each : workbook) {
            each.setSelected(each.equals(sheet));
        }
        if (index == 0) {
            workbook.setFirstVisibleTab(0);
        }
    }

    private void forPaper(int head) {
        PrintSetup print = sheet.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setAutobreaks(true);
        sheet.setFitToPage(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setRepeatingRows(new CellRangeAddress(head, head, -1, -1));
        sheet.getFooter().setRight("&P / &N");
    }
}
