package org.waymark.findings.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Finding;
import org.waymark.catalogue.QueryAnswer;
import org.waymark.catalogue.QueryState;
import org.waymark.findings.AnswerWords;
import org.waymark.intake.ExplanationColumns;
import org.waymark.intake.ExplanationList;
import org.waymark.office.StoredText;
import org.waymark.text.English;
import org.waymark.text.SentText;

/**
 * The sheet of a copy on which the sender explains queries, with a row for each query that is not agreed. A sheet that the
 * return has already is kept, and the rows of other queries are added below its own.
 */
final class ExplanationsSheet {

    private static final int[] WIDTHS = {11, 18, 62, 62};
    private static final int MOST_CHARACTERS = 500;

    /** What the queries of one row have in common. */
    private record Subject(String code, String milestone) {}

    private final Workbook workbook;
    private final ResultsStyles styles;
    private final List<String> headers = new ArrayList<>(List.of(
            ExplanationList.HEADERS.get(0),
            ExplanationList.HEADERS.get(1),
            ExplanationList.QUERY,
            ExplanationList.HEADERS.get(2)));

    ExplanationsSheet(Workbook workbook, ResultsStyles styles) {
        this.workbook = workbook;
        this.styles = styles;
    }

    /**
     * Adds the rows.
     *
     * @param findings the findings on the copy, the most important first
     * @return the number of queries that wait for an explanation
     */
    int write(List<PlacedFinding> findings) {
        Map<Subject, List<Finding>> queries = new LinkedHashMap<>();
        for (PlacedFinding each : findings) {
            Finding finding = each.finding();
            if (finding.query() != null && finding.query().state() != QueryState.AGREED) {
                queries.computeIfAbsent(subject(finding), key -> new ArrayList<>())
                        .add(finding);
            }
        }
        if (queries.isEmpty()) {
            return 0;
        }
        Sheet sheet = null;
        for (Sheet each : workbook) {
            sheet = sheet == null && ExplanationList.isNameOfSheet(each.getSheetName()) ? each : sheet;
        }
        Place place = sheet == null ? newSheet() : place(sheet);
        if (place == null) {
            return 0;
        }
        int next = place.next();
        int open = 0;
        for (Map.Entry<Subject, List<Finding>> query : queries.entrySet()) {
            boolean explained = query.getValue().stream().allMatch(each -> state(each) == QueryState.EXPLAINED);
            open += explained ? 0 : 1;
            Row sent = place.rows().get(query.getKey());
            if (sent == null && next - place.head() <= ExplanationList.MOST_ROWS) {
                sent = row(place.sheet(), next++);
                put(sent, place.columns().code(), query.getKey().code());
                put(sent, place.columns().milestone(), query.getKey().milestone());
                put(sent, place.columns().explanation(), explanation(query.getValue()));
            }
            if (sent != null) {
                put(sent, place.columns().query(), words(query.getValue()));
            }
        }
        return open;
    }

    private static QueryState state(Finding finding) {
        QueryAnswer query = finding.query();
        return query == null ? QueryState.OPEN : query.state();
    }

    private static Subject subject(Finding finding) {
        return new Subject(finding.code().id(), Objects.requireNonNullElse(finding.milestone(), ""));
    }

    /** The explanation from a list beside the return, which is not part of the copy; empty if there is none. */
    private static String explanation(List<Finding> queries) {
        return queries.stream()
                .map(Finding::query)
                .filter(query -> query != null && query.explanation() != null)
                .map(query -> String.valueOf(query.explanation()))
                .findFirst()
                .orElse("");
    }

    private static String words(List<Finding> queries) {
        Finding first = queries.get(0);
        String cell = first.address().cell();
        String more = queries.size() == 1 ? "" : " And " + English.count(queries.size() - 1, "more finding") + ".";
        QueryAnswer query = first.query();
        String refused = query != null && query.state() == QueryState.REFUSED ? " " + AnswerWords.of(query) : "";
        return SentText.cut(
                SentText.line((cell == null ? "" : cell + ": ") + first.message() + more + refused), MOST_CHARACTERS);
    }

    /**
     * Where rows are written.
     *
     * @param head the row of the headers, counted from 0
     * @param next the row below the last one with a value
     * @param rows the rows that the sheet has already
     */
    private record Place(Sheet sheet, ExplanationColumns columns, int head, int next, Map<Subject, Row> rows) {}

    private Place newSheet() {
        Sheet sheet = workbook.createSheet(ExplanationList.SHEET);
        int next = 0;
        heading(sheet, next++, ExplanationList.SHEET, styles.title());
        for (String sentence : ExplanationList.PURPOSE) {
            heading(sheet, next++, sentence, styles.lead());
        }
        int head = next + 1;
        Row row = sheet.createRow(head);
        for (int column = 0; column < headers.size(); column++) {
            Cell cell = row.createCell(column);
            cell.setCellValue(headers.get(column));
            cell.setCellStyle(styles.header());
            sheet.setColumnWidth(column, 256 * WIDTHS[column]);
        }
        sheet.createFreezePane(0, head + 1);
        PrintSetup print = sheet.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        return new Place(sheet, new ExplanationColumns(1, 2, 3, 4), head, head + 1, Map.of());
    }

    private void heading(Sheet sheet, int row, String text, CellStyle style) {
        Cell cell = sheet.createRow(row).createCell(0);
        cell.setCellValue(StoredText.of(text, workbook));
        cell.setCellStyle(style);
    }

    /**
     * The place in a sheet of the return; null when its headers are not found, so that waymark would not read it
     * either.
     */
    private @Nullable Place place(Sheet sheet) {
        int withValues = 0;
        for (Row row : sheet) {
            ExplanationColumns columns = ExplanationColumns.in(column -> text(row, column), row.getLastCellNum());
            if (columns != null) {
                return place(sheet, row, withMissing(sheet, row, columns));
            }
            if (last(row) > 0 && ++withValues == ExplanationColumns.HEADER_ROWS) {
                return null;
            }
        }
        return null;
    }

    private Place place(Sheet sheet, Row head, ExplanationColumns columns) {
        Map<Subject, Row> rows = new HashMap<>();
        int next = head.getRowNum() + 1;
        for (Row row : sheet) {
            if (row.getRowNum() > head.getRowNum() && last(row) > 0) {
                next = row.getRowNum() + 1;
                String code = Objects.requireNonNullElse(text(row, columns.code()), "")
                        .toUpperCase(Locale.ROOT);
                String milestone = Objects.requireNonNullElse(text(row, columns.milestone()), "");
                rows.putIfAbsent(new Subject(code.startsWith("WM-") ? code : "WM-" + code, milestone), row);
                rows.putIfAbsent(new Subject(code, milestone), row);
            }
        }
        return new Place(sheet, columns, head.getRowNum(), next, rows);
    }

    /** The columns. Those that the list lacks are added to the right of its headers. */
    private ExplanationColumns withMissing(Sheet sheet, Row head, ExplanationColumns columns) {
        int width = last(head);
        int milestone = columns.milestone() > 0 ? columns.milestone() : ++width;
        int query = columns.query() > 0 ? columns.query() : ++width;
        CellStyle style = head.getCell(columns.code() - 1).getCellStyle();
        for (int column = 1; column <= width; column++) {
            if (text(head, column) == null && (column == milestone || column == query)) {
                Cell cell = head.createCell(column - 1);
                cell.setCellValue(column == query ? ExplanationList.QUERY : ExplanationList.HEADERS.get(1));
                cell.setCellStyle(style);
                sheet.setColumnWidth(column - 1, 256 * WIDTHS[column == query ? 2 : 1]);
            }
        }
        return new ExplanationColumns(columns.code(), milestone, query, columns.explanation());
    }

    /** The last column with a value, counted from 1; 0 for a row without any. */
    private static int last(Row row) {
        for (int column = row.getLastCellNum(); column > 0; column--) {
            if (text(row, column) != null) {
                return column;
            }
        }
        return 0;
    }

    private static @Nullable String text(Row row, int column) {
        Cell cell = column == 0 ? null : row.getCell(column - 1);
        if (cell == null) {
            return null;
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        String text = switch (type) {
            case STRING -> cell.getStringCellValue().strip();
            case NUMERIC, BOOLEAN, ERROR -> cell.toString();
            default -> "";
        };
        return text.isEmpty() ? null : text;
    }

    private static Row row(Sheet sheet, int index) {
        Row row = sheet.getRow(index);
        return row == null ? sheet.createRow(index) : row;
    }

    private void put(Row row, int column, String text) {
        Cell given = row.getCell(column - 1);
        Cell cell = given == null ? row.createCell(column - 1) : given;
        if (given == null) {
            cell.setCellStyle(styles.text());
        }
        if (!text.isEmpty()) {
            cell.setCellValue(StoredText.of(text, workbook));
        }
    }
}
